import gammaln from "@stdlib/math-base-special-gammaln";
import type { Day } from "../../domain/day.ts";
import type { Fit } from "../../domain/forecast/fit.ts";
import { DAYS_PER_WEEK, type VisitSummary } from "../../domain/forecast/visit-summary.ts";

/**
 * The log-likelihood of a fit as the paper writes it, customer by customer: the yardstick for speed,
 * and a check on the tabled and grouped one.
 */
export function plainLikelihood(fit: Fit, summaries: readonly VisitSummary[], asOf: Day): number {
  return summaries.reduce((sum, customer) => sum + lnLikelihood(fit, customer, asOf), 0);
}

function lnLikelihood(fit: Fit, customer: VisitSummary, asOf: Day): number {
  const x = customer.visits - 1;
  const t = (customer.lastDay - customer.firstDay) / DAYS_PER_WEEK;
  const T = (asOf - customer.firstDay) / DAYS_PER_WEEK;
  const leaves = gammaln(fit.a + 1) + gammaln(fit.b + x) - gammaln(fit.a + fit.b + x + 1);
  const stays = gammaln(fit.a) + gammaln(fit.b + x + 1) - gammaln(fit.a + fit.b + x + 1);
  const lnBeta = gammaln(fit.a) + gammaln(fit.b) - gammaln(fit.a + fit.b);
  const mixed = fit.k.reduce((sum, k, i) => {
    const rate = fit.alpha / k;
    const s = fit.r + k * x;
    const lnVisits =
      (k - 1) * customer.sumLnGap -
      x * gammaln(k) +
      fit.r * Math.log(rate) +
      gammaln(s) -
      gammaln(fit.r) -
      s * Math.log(rate + t);
    const q = (T - t) / (rate + T);
    let stages = 0;
    for (let j = 0; j < k; j++) {
      stages += Math.exp(gammaln(s + j) - gammaln(s) - gammaln(j + 1)) * q ** j;
    }
    const silent = ((rate + t) / (rate + T)) ** s * stages;
    const stayed = Math.exp(stays - lnBeta) * silent;
    return sum + fit.weights[i]! * Math.exp(lnVisits) * (stayed + Math.exp(leaves - lnBeta));
  }, 0);
  return Math.log(mixed);
}
