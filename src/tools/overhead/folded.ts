/** Parts of the estimator that unfold. They are loaded together when the first of them does, which keeps the page light. */
export { MoreInputs } from './MoreInputs.tsx';
export { MoreResults } from './MoreResults.tsx';
export { OverviewTable } from './OverviewTable.tsx';
export { OwnFigures } from './OwnFigures.tsx';
export { Working } from './Working.tsx';
