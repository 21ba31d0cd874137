/** One line of the back-test: a log, a day to stand on, and the figures that must be reached. */
export interface CutOff {
  readonly log: string;
  readonly on: string;
  /** Days ahead. */
  readonly horizon: number;
  readonly auc: number;
  readonly brier: number;
  readonly mae: number;
  readonly top: number | null;
}

/** How far below a figure the model may be: absolute for AUC, Brier and top fifth, a share for MAE. */
export const TOLERANCE = { auc: 0.01, brier: 0.01, mae: 0.02, top: 0.02 };

const row = (
  log: string,
  on: string,
  horizon: number,
  [auc, brier, mae, top]: readonly [number, number, number, number | null],
): CutOff => ({ log, on, horizon, auc, brier, mae, top });

/** Figures of an independent implementation of the same model on the same logs. */
export const CUT_OFFS: readonly CutOff[] = [
  row("salon", "2018-06-15", 44, [0.661, 0.103, 0.58, 0.535]),
  row("coffee_cards", "2024-09-22", 182, [0.8, 0.186, 0.646, 0.565]),
  row("coffee_cards", "2024-12-22", 91, [0.818, 0.13, 0.256, 0.612]),
  row("grocery", "2006-12-31", 182, [0.874, 0.146, 0.734, null]),
  row("grocery", "2007-06-30", 182, [0.895, 0.139, 0.609, null]),
  row("uci_online_retail", "2011-06-09", 182, [0.713, 0.069, 1.518, 0.654]),
  row("uci_online_retail", "2011-09-09", 91, [0.723, 0.149, 0.928, 0.589]),
  row("apparel", "2006-12-31", 182, [0.754, 0.189, 0.423, 0.496]),
  row("apparel", "2008-06-30", 182, [0.81, 0.167, 0.338, 0.609]),
  row("apparel", "2009-12-31", 182, [0.877, 0.122, 0.216, 0.753]),
  row("cdnow_master", "1997-09-30", 182, [0.704, 0.23, 0.588, 0.542]),
  row("cdnow_master", "1997-12-31", 182, [0.709, 0.225, 0.529, 0.559]),
  row("essec_donations", "2009-12-31", 365, [0.6, 0.231, 0.415, 0.531]),
  row("essec_donations", "2011-12-31", 365, [0.71, 0.218, 0.345, 0.521]),
  row("essec_donations", "2013-12-31", 365, [0.772, 0.193, 0.299, 0.554]),
];

/** Where no log is there: the sample that ships with the tests, by the figures that we measured. */
export const SAMPLE_CUT_OFFS: readonly CutOff[] = [
  row("cdnow_sample", "1997-09-30", 182, [0.705, 0.235, 0.581, 0.548]),
  row("cdnow_sample", "1997-12-31", 182, [0.692, 0.234, 0.504, 0.544]),
];
