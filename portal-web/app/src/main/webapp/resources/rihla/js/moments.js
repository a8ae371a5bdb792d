// Times by the clock of the reader's device: those that stand on the page, and those that are being picked.
(() => {
  "use strict";
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const locale = `${document.documentElement.lang}-u-nu-latn`;
  const parts = { weekday: "long", year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "shortOffset" };
  const inWords = (date) => new Intl.DateTimeFormat(locale, parts).format(date);

  document.querySelectorAll("time[data-moment]").forEach((time) => {
    time.textContent = inWords(new Date(time.dateTime));
  });

  /** How long until then, in the greatest unit that says something. */
  function distance(date) {
    const minutes = Math.round((date - Date.now()) / 60_000);
    const [unit, size] = Math.abs(minutes) >= 2880 ? ["day", 1440] : Math.abs(minutes) >= 120 ? ["hour", 60] : ["minute", 1];
    return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(Math.round(minutes / size), unit);
  }

  document.querySelectorAll("[data-pick]").forEach((box) => {
    const [day, time, hidden] = ["date", "time", "hidden"].map((type) => box.querySelector(`input[type=${type}]`));
    const words = box.querySelector("[data-words]");
    hidden.value = zone;
    box.querySelector("[data-zone]").textContent = box.dataset.zoneWords.replace("{0}", zone);
    const say = () => {
      const date = new Date(`${day.value}T${time.value}`);
      words.textContent = day.value && time.value && !Number.isNaN(date.getTime()) ? `${inWords(date)} (${distance(date)})` : "";
    };
    day.addEventListener("input", say);
    time.addEventListener("input", say);
    say();
  });
})();
