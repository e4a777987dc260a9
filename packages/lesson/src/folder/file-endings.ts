/** What may lie in `media/`. */
export const isMedia = (name: string) => /\.(png|jpe?g|webp|avif|mp3|ogg|vtt)$/i.test(name);

export const isPicture = (name: string) =>
  /\.(png|jpe?g|webp|avif|gif|bmp|tiff?|heic|heif|psd|ico)$/i.test(name);
export const isSound = (name: string) => /\.(mp3|ogg|wav|m4a|aac|flac|opus|aiff?|wma)$/i.test(name);
export const isFilm = (name: string) => /\.(mp4|m4v|mov|avi|mkv|webm|wmv|mpe?g)$/i.test(name);

/** Programs, pages, and drawings that can hold scripts. */
export const isCode = (name: string) =>
  /\.([cm]?[jt]sx?|x?html?|svgz?|css|php|py|rb|pl|lua|sh|bash|bat|cmd|ps1|vbs|hta|exe|msi|dll|so|dylib|wasm|jar|class|com|scr|app|apk|swf)$/i.test(
    name,
  );

/** Files that packages usually carry and nobody has to read. */
export const isNotice = (name: string) =>
  /^(readme|licen[cs]e|copying|notice|changelog|contributing|authors|credits)(\.(md|txt))?$/i.test(
    name,
  );
