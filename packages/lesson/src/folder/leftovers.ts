/** What systems and programs leave behind, and nobody takes for a part of a lesson. */
const leftovers: readonly RegExp[] = [
  // Hidden files and folders, among them .DS_Store, ._guide.md, .git and .guide.md.swp.
  /^\./,
  /^(thumbs|ehthumbs(_vista)?)\.db$|^(desktop|picasa)\.ini$|^icon\r?$|^_ds_store$|:zone\.identifier$/i,
  /^(__macosx|\$recycle\.bin|system volume information|@eadir|#recycle|lost\+found)$/i,
  /^(node_modules|__pycache__)$/,
  // Locks and drafts of programs that have a file open.
  /^~\$|^~wr[ld]\d*\.tmp$|\.(tmp|temp|sw[nop]|kate-swp|log)$/i,
];

export const isLeftover = (name: string) =>
  !isInCloud(name) && leftovers.some((pattern) => pattern.test(name));

/** A file that iCloud has taken off this computer: `.guide.md.icloud`. */
export const isInCloud = (name: string) => /^\..+\.icloud$/i.test(name);

/** The name of the file in the cloud. */
export const nameInCloud = (name: string) => name.replace(/^\.|\.icloud$/gi, '');

const backups: readonly RegExp[] = [
  /^#(?<original>.+)#$/,
  /^(?<original>.+?)(\.~\d+)?~$/,
  /^(?<original>.+)\.(bak|bk|bkp|backup|orig|old|save)\d*$/i,
];

/** The name of the file that an editor has made this backup of; undefined for no backup. */
export const backupOf = (name: string) => originalIn(name, backups);

const ending = String.raw`(?<ending>(\.[a-z0-9]+)*)$`;
const copies: readonly RegExp[] = [
  // By hand, in Windows, macOS and Google Drive.
  /^(copy( \(\d+\))? of|kopie von|copie de|copia d[ei]) (?<original>.+)$/i,
  new RegExp(
    String.raw`^(?<original>.+?)( -)? (copy|kopie|copie|copia)( ?\(?\d+\)?)?${ending}`,
    'i',
  ),
  new RegExp(String.raw`^(?<original>.+?) ?\(\d+\)${ending}`, 'i'),
  new RegExp(String.raw`^(?<original>.+?) \d+${ending}`, 'i'),
  // By programs that met two versions: Syncthing, Dropbox, Nextcloud, OneDrive, git.
  new RegExp(String.raw`^(?<original>.+?)\.sync-conflict-[\w-]+${ending}`, 'i'),
  new RegExp(String.raw`^(?<original>.+?) ?\([^)]*conflict[^)]*\)${ending}`, 'i'),
  new RegExp(String.raw`^(?<original>.+?)-(DESKTOP|LAPTOP|PC)(-[A-Z0-9]+)?${ending}`),
  new RegExp(String.raw`^(?<original>.+?)-[\w’']+-(MacBook|iMac|iPad|PC)[\w-]*${ending}`),
  new RegExp(String.raw`^(?<original>.+?)_(BACKUP|BASE|LOCAL|REMOTE)_\d+${ending}`),
  /^(?<original>.+)\.rej$/,
];

/** The name of the file that this is a copy of; undefined for no copy. */
export const copyOf = (name: string) => originalIn(name, copies);

function originalIn(name: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const { original, ending: end = '' } = pattern.exec(name)?.groups ?? {};
    if (original) return original + end;
  }
  return undefined;
}
