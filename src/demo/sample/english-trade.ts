import { combine } from "./combine.ts";
import type { Trade } from "./trade.ts";

const places = combine(
  "Copper Corner Green Harbour Little Northern Old Paper Quiet Silver Stone Sunny Tall White",
  "Anchor Bridge Chapel Elm Garden Kettle Lantern Market Mill Orchard Sparrow Table Window Yard",
);
const kinds = ["Café", "Bakery", "Deli", "Coffee Bar", "Bistro", "Studios", "Hotel", "Books"];

/** Harbour Lane, somewhere in England. */
export const englishTrade: Trade = {
  business: {
    name: "Harbour Lane Coffee Roasters",
    currency: "GBP",
    country: "GB",
    timeZone: "Europe/London",
  },
  file: {
    name: "sales-history.csv",
    headers: {
      day: "Date",
      order: "Order number",
      customer: "Customer",
      phone: "Phone",
      product: "Product",
      category: "Category",
      quantity: "Quantity",
      amount: "Amount",
      employee: "Employee",
      status: "Status",
    },
    delimiter: ",",
    encoding: "utf-8",
    writesDay: (year, month, day, time) => `${year}-${month}-${day} ${time}`,
    writesAmount: (amount) => amount.toFixed(2),
  },
  priceStep: 0.05,
  firms: places.map((place, index) => `${place} ${kinds[index % kinds.length]}`),
  people: combine(
    "Amy Ben Chloe Daniel Emma Finn Grace Harry Isla Jack Kate Liam Mia Noah Olivia Rosie Sam",
    "Ashby Barlow Carver Dalton Fletcher Garner Holloway Langley Marsh Norwood Prescott Thorne",
  ),
  // Ofcom keeps 07700 900000 to 900999 free for drama.
  phone: (n) => `07700 900${String(n).padStart(3, "0")}`,
  employees: ["Tom Whitfield", "Priya Nair", "Helen Moss"],
  retailCustomer: "Retail customer",
  forFirms: [
    { name: "Harbour Espresso 1 kg", category: "Coffee", price: 19.5 },
    { name: "Brazil Fazenda 1 kg", category: "Coffee", price: 17.8 },
    { name: "Ethiopia Guji 1 kg", category: "Coffee", price: 24.6 },
    { name: "Decaf Colombia 1 kg", category: "Coffee", price: 21.2 },
    { name: "Oat drink, 6 x 1 l", category: "Bar", price: 10.9 },
    { name: "Vanilla syrup 1 l", category: "Bar", price: 7.6 },
    { name: "Paper cups, 100", category: "Supplies", price: 8.4 },
    { name: "Grinder cleaner 430 g", category: "Supplies", price: 15.3 },
  ],
  forHomes: [
    { name: "House blend 250 g", category: "Coffee", price: 7.2 },
    { name: "Ethiopia Guji 250 g", category: "Coffee", price: 8.9 },
    { name: "Decaf Colombia 250 g", category: "Coffee", price: 7.9 },
    { name: "Filter papers, 100", category: "Supplies", price: 5.5 },
    { name: "Earl Grey 100 g", category: "Tea", price: 6.3 },
  ],
  orderNumber: (n) => `HL-${10_000 + n}`,
  refundNumber: (n) => `CR-${100 + n}`,
  status: { done: "Completed", cancelled: "Cancelled" },
  total: "Total",
};
