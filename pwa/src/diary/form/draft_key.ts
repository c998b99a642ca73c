/** Where a form's draft is kept: apart for each child, and for each entry that is being changed. */
export const draftKey = (child: string, record?: string): string =>
  `entry ${child} ${record ?? "new"}`;
