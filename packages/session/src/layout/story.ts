/** Where a scenario is, for the teacher alone. */
export interface StoryMap {
  readonly nodes: readonly {
    readonly id: string;
    readonly title: string;
    /** `now`: the class is here. `been`: it has been here. `aside`: it can't come here any more. */
    readonly state: 'now' | 'been' | 'ahead' | 'aside';
    readonly decides: 'class' | 'teacher' | 'nobody';
    /** The nodes it can lead to, other than itself. */
    readonly to: readonly string[];
  }[];
  /** Node ids from the first one to where the class is, as it went. */
  readonly trail: readonly string[];
  /** The choices of the node the class is at. */
  readonly choices: readonly {
    readonly id: string;
    readonly words: string;
    /** A harmful choice: what to talk about before the story goes on. Empty otherwise. */
    readonly explore: string;
    /** Title of the node it leads to; empty when the class chooses again. */
    readonly leadsTo: string;
    /** The class was told what follows from it. */
    readonly isTold: boolean;
  }[];
  /**
   * What the vote gave: `clear` (see `winner`), `unclear` (no favourite), `few` (talk it over), `open`
   * (not closed yet), `none` (no vote here).
   */
  readonly outcome: 'clear' | 'unclear' | 'few' | 'open' | 'none';
  /** Id of the choice that is the class's favourite; empty unless `clear`. */
  readonly winner: string;
  /** The class may vote once more: this was the first round, and nobody would be given away. */
  readonly canRevote: boolean;
  readonly round: number;
  /** Id of the node the story goes on to now; empty when something has to be chosen first, or it ends. */
  readonly goesOnTo: string;
}
