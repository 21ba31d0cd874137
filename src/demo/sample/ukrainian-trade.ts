import { combine } from "./combine.ts";
import type { Trade } from "./trade.ts";

const places = [
  ...combine(
    "Старий Тихий Білий Північний Добрий Ранковий Міський Синій Новий Далекий Мідний Зелений",
    "міст двір берег сад причал квартал чайник ліхтар камін горобець",
  ),
  ...combine(
    "Стара Тиха Біла Північна Добра Ранкова Синя Нова Мідна",
    "чашка пристань криниця алея тераса оселя вежа площа",
  ),
];
const kinds = ["Кафе", "Кав’ярня", "ТОВ", "Ресторан", "Офіс", "Готель", "Бар"];

/** «Тиха гавань», десь в Україні. */
export const ukrainianTrade: Trade = {
  business: {
    name: "Обсмажка «Тиха гавань»",
    currency: "UAH",
    country: "UA",
    timeZone: "Europe/Kyiv",
  },
  file: {
    name: "Історія продажів.csv",
    headers: {
      day: "Дата",
      order: "Номер замовлення",
      customer: "Клієнт",
      phone: "Телефон",
      product: "Товар",
      category: "Категорія",
      quantity: "Кількість",
      amount: "Сума",
      employee: "Менеджер",
      status: "Статус",
    },
    delimiter: ";",
    encoding: "utf-8-bom",
    writesDay: (year, month, day, time) => `${day}.${month}.${year} ${time}`,
    writesAmount: (amount) => amount.toFixed(2).replace(".", ","),
  },
  priceStep: 5,
  firms: places.map((place, index) => `${kinds[index % kinds.length]} «${place}»`),
  people: combine(
    "Андрієнко Бондар Василенко Гнатюк Даниленко Журба Івасюк Кравець Левченко Мороз Романюк",
    "Анна Богдан Віра Галина Дмитро Ірина Катерина Леся Максим Надія Олег Павло Роман Софія Юлія",
  ),
  phone: (n) =>
    `+380 99 000 ${String(n)
      .padStart(4, "0")
      .replace(/(..)(..)/, "$1 $2")}`,
  employees: ["Оксана Мельник", "Тарас Коваль", "Ірина Гайова"],
  retailCustomer: "Роздрібний покупець",
  forFirms: [
    { name: "Еспресо-суміш «Гавань», 1 кг", category: "Кава", price: 820 },
    { name: "Бразилія Серрадо, 1 кг", category: "Кава", price: 745 },
    { name: "Ефіопія Гуджі, 1 кг", category: "Кава", price: 1060 },
    { name: "Колумбія без кофеїну, 1 кг", category: "Кава", price: 930 },
    { name: "Вівсяне молоко, 6 шт. по 1 л", category: "Бар", price: 470 },
    { name: "Сироп ванільний, 1 л", category: "Бар", price: 310 },
    { name: "Стакани паперові, 100 шт.", category: "Витратні", price: 375 },
    { name: "Засіб для кавомолок, 430 г", category: "Витратні", price: 660 },
  ],
  forHomes: [
    { name: "Домашня суміш, 250 г", category: "Кава", price: 300 },
    { name: "Ефіопія Гуджі, 250 г", category: "Кава", price: 375 },
    { name: "Колумбія без кофеїну, 250 г", category: "Кава", price: 340 },
    { name: "Фільтри паперові, 100 шт.", category: "Витратні", price: 235 },
    { name: "Чай з бергамотом, 100 г", category: "Чай", price: 265 },
  ],
  orderNumber: (n) => `ТГ-${String(n).padStart(6, "0")}`,
  refundNumber: (n) => `ПВ-${String(n).padStart(5, "0")}`,
  status: { done: "Виконано", cancelled: "Скасовано" },
  total: "Разом",
};
