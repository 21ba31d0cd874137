/** Why a file was turned away: what is missing, and what to do. */
export const refusals = {
  empty: "This file is empty. Export it once more and look whether it holds rows.",
  too_big: "Unpacked, this file is too large for me. Export a shorter period.",
  not_a_table:
    "I can't find a table in this file. Send your sales as CSV or Excel, one row per sale.",
  pdf: "This is a PDF. I can only read tables: export your sales as CSV or Excel.",
  picture: "This is a picture. I can only read tables: export your sales as CSV or Excel.",
  encrypted: "This file is protected by a password. Save it without one and send it again.",
  zip_bomb: "This archive unpacks into far too much. Send the sales file itself.",
  broken: "This file is damaged; I couldn't open it. Export it once more.",
  no_header:
    "I can't see which column is what. The first row should name the columns: Date, Customer, Amount.",
  no_customer:
    "There is no column that says who bought. Add the customer's name or phone to the export.",
  no_day: "There is no column with the date of the sale. Add it to the export.",
  no_amount: "There is no column with the amount of the sale. Add it to the export.",
  bad_days:
    "Not one date of the sales can be read. They should look like 03.05.2026, from 1990 on and at most three years ahead.",
  bad_amounts:
    "Not one amount of the sales can be read. They should be plain numbers, like 1250.50.",
  no_rows: "I found the columns, but not a single sale under them. Choose a longer period.",
};
