/** Text files that belong to the policy. Every path that was asked for is remembered, to tell what a head changes. */
export interface PolicyFiles {
  /** Undefined when there is no such file on that side. `path` is relative to the working directory. */
  read(path: string): Promise<string | undefined>;
}
