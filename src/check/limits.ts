/** Problems with a schema that are told: as many as anyone mends in one go. */
export const mostProblems = 100;
