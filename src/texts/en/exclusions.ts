/** Why a row of a file is no purchase. */
export const exclusions = {
  total: "totals",
  cancelled: "cancelled",
  unpaid: "not paid",
  no_show: "customer did not come",
  not_completed: "not completed",
  not_a_sale: "not a sale",
  test: "tests",
  zero_amount: "zero amount",
  no_day: "no date",
  bad_day: "date I can't read",
  bad_amount: "amount I can't read",
  future_booking: "bookings ahead",
  empty: "empty rows",
};
