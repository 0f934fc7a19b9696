"use strict";

// Nothing here is needed: every page does all it can do without.
(() => {
  const DAY = 86400000;
  const iso = (ms) => new Date(ms).toISOString().slice(0, 10);

  // Another day, by a slider beside the field for the date; the page is asked for when the pointer lets go, or by the button.
  for (const form of document.querySelectorAll("form.time[data-from]")) {
    const field = form.elements.namedItem("on");
    const from = Date.parse(form.dataset.from);
    const to = Date.parse(form.dataset.to);
    if (!field || !(to > from)) continue;
    const box = document.createElement("p");
    box.className = "slider";
    const label = document.createElement("label");
    label.htmlFor = "slider";
    label.textContent = form.dataset.slider;
    const slider = document.createElement("input");
    Object.assign(slider, { type: "range", id: "slider", min: 0, max: (to - from) / DAY, step: 1 });
    const show = (day) => {
      slider.setAttribute("aria-valuetext", day);
      label.textContent = form.dataset.slider + " " + day;
    };
    slider.value = (Date.parse(field.value || form.dataset.day) - from) / DAY;
    show(field.value || form.dataset.day);
    slider.addEventListener("input", () => {
      field.value = iso(from + slider.valueAsNumber * DAY);
      show(field.value);
    });
    slider.addEventListener("pointerup", () => { if (field.value) form.requestSubmit(); });
    box.append(label, slider);
    form.prepend(box);
  }

  // What there is to choose from is narrowed while somebody types what he looks for; else the button beside it does that.
  let typed = 0;
  const keep = (old, fresh) => {
    for (const one of old.querySelectorAll("option:checked, input:checked")) {
      if (!one.value) continue;
      const same = fresh.querySelector(`:is(option, input)[value="${CSS.escape(one.value)}"]`);
      if (!same) (fresh.querySelector("select") || fresh).append((one.closest("label") || one).cloneNode(true));
      for (const kept of fresh.querySelectorAll(`:is(option, input)[value="${CSS.escape(one.value)}"]`)) {
        kept[kept.matches("option") ? "selected" : "checked"] = true;
      }
    }
  };
  const narrow = async (field) => {
    const mine = ++typed;
    const picker = field.closest(".picker");
    const given = new URLSearchParams();
    for (const one of picker.querySelectorAll("input, select")) {
      if (one.value && (one.type !== "checkbox" || one.checked)) given.append(one.name, one.value);
    }
    const answer = await fetch(field.dataset.find + "&" + given, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(field.getAttribute("aria-controls"));
    if (mine !== typed || !fresh) return;
    const old = picker.querySelector(".found");
    const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
    keep(old, fresh);
    old.replaceWith(fresh);
    if (focused) document.getElementById(focused)?.focus();
  };
  let pause = 0;
  document.addEventListener("input", (event) => {
    if (!event.target.matches("input[data-find]")) return;
    clearTimeout(pause);
    pause = setTimeout(narrow, 200, event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input[data-find]")) return;
    event.preventDefault();
    clearTimeout(pause);
    const shown = event.target.closest(".picker").querySelector("input[name^='sought:']");
    if (shown.value !== event.target.value) narrow(event.target);
  });

  // What happened since the page was shown is told while somebody looks at it, and shown when he asks for it.
  const news = document.querySelector(".news[data-source]");
  let line = null;
  const hear = () => {
    if (line || !news || document.hidden) return;
    line = new EventSource(news.dataset.source);
    line.addEventListener("news", (event) => {
      if (event.data === "0") return;
      const link = news.querySelector("a") || news.appendChild(document.createElement("a"));
      link.href = location.href.replace(/#.*/, "");
      link.textContent = news.dataset.words.replace("#", event.data);
    });
    line.addEventListener("end", hush);
    line.addEventListener("error", hush);
  };
  const hush = () => {
    if (line) line.close();
    line = null;
  };
  if (news) {
    setTimeout(hear, 2000);
    document.addEventListener("visibilitychange", () => (document.hidden ? hush() : setTimeout(hear, 500)));
    addEventListener("pagehide", hush);
  }
})();
