import { combine } from "./combine.ts";
import type { Trade } from "./trade.ts";

const places = [
  ...combine(
    "Старый Тихий Белый Северный Добрый Утренний Городской Синий Новый Дальний Медный Зелёный",
    "мост двор берег сад причал квартал чайник фонарь камин воробей",
  ),
  ...combine(
    "Старая Тихая Белая Северная Добрая Утренняя Синяя Новая Медная",
    "чашка пристань мельница аллея терраса крыша лестница площадь",
  ),
];
const kinds = ["Кафе", "Кофейня", "ООО", "Ресторан", "Офис", "Гостиница", "Бар"];

/** «Тихая гавань», где-то в России. */
export const russianTrade: Trade = {
  business: {
    name: "Обжарка «Тихая гавань»",
    currency: "RUB",
    country: "RU",
    timeZone: "Europe/Moscow",
  },
  file: {
    name: "Реализация товаров.csv",
    headers: {
      day: "Дата",
      order: "Номер",
      customer: "Контрагент",
      phone: "Телефон",
      product: "Номенклатура",
      category: "Категория",
      quantity: "Количество",
      amount: "Сумма",
      employee: "Менеджер",
      status: "Статус",
    },
    delimiter: ";",
    encoding: "windows-1251",
    writesDay: (year, month, day, time) => `${day}.${month}.${year} ${time}:00`,
    writesAmount: groupedAmount,
  },
  priceStep: 10,
  firms: places.map((place, index) => `${kinds[index % kinds.length]} «${place}»`),
  people: [
    ...combine(
      "Арсеньев Белов Веселов Громов Дёмин Ершов Жилин Зимин Калинин Ларин Мельников Панин",
      "Андрей Борис Виктор Глеб Денис Иван Кирилл Максим Павел Роман",
    ),
    ...combine(
      "Арсеньева Белова Веселова Громова Дёмина Ершова Жилина Зимина Калинина Ларина Рощина",
      "Алла Вера Галина Дарья Елена Инна Марина Ольга Софья Юлия",
    ),
  ],
  phone: (n) =>
    `+7 900 000-${String(n)
      .padStart(4, "0")
      .replace(/(..)(..)/, "$1-$2")}`,
  employees: ["Морозова О.", "Ким В.", "Лебедев А."],
  retailCustomer: "Розничный покупатель",
  forFirms: [
    { name: "Эспрессо-смесь «Гавань», 1 кг", category: "Кофе", price: 1900 },
    { name: "Бразилия Серрадо, 1 кг", category: "Кофе", price: 1740 },
    { name: "Эфиопия Гуджи, 1 кг", category: "Кофе", price: 2480 },
    { name: "Колумбия без кофеина, 1 кг", category: "Кофе", price: 2150 },
    { name: "Овсяное молоко, 6 шт. по 1 л", category: "Бар", price: 1080 },
    { name: "Сироп ванильный, 1 л", category: "Бар", price: 720 },
    { name: "Стаканы бумажные, 100 шт.", category: "Расходники", price: 860 },
    { name: "Средство для кофемолок, 430 г", category: "Расходники", price: 1540 },
  ],
  forHomes: [
    { name: "Домашняя смесь, 250 г", category: "Кофе", price: 690 },
    { name: "Эфиопия Гуджи, 250 г", category: "Кофе", price: 860 },
    { name: "Колумбия без кофеина, 250 г", category: "Кофе", price: 780 },
    { name: "Фильтры бумажные, 100 шт.", category: "Расходники", price: 540 },
    { name: "Чай с бергамотом, 100 г", category: "Чай", price: 620 },
  ],
  orderNumber: (n) => `00ТГ-${String(n).padStart(6, "0")}`,
  refundNumber: (n) => `00ВЗ-${String(n).padStart(6, "0")}`,
  status: { done: "Отгружен", cancelled: "Отменен" },
  total: "Итого",
};

/** "24 700,00", its space one that does not break. */
function groupedAmount(amount: number): string {
  const [whole, cents] = amount.toFixed(2).split(".");
  return `${whole!.replaceAll(/\B(?=(\d{3})+$)/g, "\u00A0")},${cents}`;
}
