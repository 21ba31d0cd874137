/** The parameters of the mixture, as `Fit` explains them; one weight a shape, in logarithms. */
export interface Parameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly lnWeights: readonly number[];
}
