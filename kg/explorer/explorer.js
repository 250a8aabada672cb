"use strict";
/* The explorer. Whatever comes out of the graph is written with textContent or as an attribute, never as HTML. */

/* ---- words ---- */

const WORDS = {
  brand: ["知识图谱", "Knowledge graph"], search: ["搜索：名称、别名、拼音", "Search: a name, an alias, pinyin"],
  searchFile: ["搜索：名称、别名", "Search: a name, an alias"],
  other: ["English", "中文"], people: ["人物网络", "People"], regions: ["地区", "Regions"],
  programmes: ["政策时间线", "Programmes"], statistics: ["统计数据", "Statistics"], sparql: ["SPARQL", "SPARQL"],
  person: ["人物", "Person"], organ: ["机构", "Organ"], org: ["组织", "Organisation"], region: ["地区", "Region"],
  program: ["政策", "Programme"], document: ["文件", "Document"], event: ["会议", "Meeting"],
  indicator: ["统计", "Statistic"], article: ["文章", "Article"],
  facts: ["条事实", "facts"], from: ["文章日期", "articles dated"], most: ["关联最多", "Most connected"],
  nothing: ["没有找到", "Nothing found"], failed: ["出错了", "Something went wrong"], loading: ["载入中…", "Loading…"],
  timeline: ["任职时间线", "Time line of posts"], around: ["关系图", "What is around it"],
  sources: ["个来源", "sources"], source1: ["个来源", "source"], confidence: ["置信度", "confidence"],
  more: ["显示更多", "Show more"], quotes: ["其他证据", "More quotes"], open: ["原文", "Original"],
  left: ["未列出", "not listed"], current: ["现任", "current"], former: ["已离任", "former"],
  since: ["自", "from"], until: ["至", "until"], seen: ["见于", "seen"], conflict: ["矛盾", "conflict"],
  level: ["级别", "Level"], kind: ["类别", "Kind"], label_en: ["英文名", "English name"], code: ["代码", "Code"],
  aliases: ["别名", "Also called"], date: ["日期", "Date"], number: ["文号", "Number"], valid_from: ["成立", "Valid from"],
  valid_until: ["撤销", "Valid until"], first_used: ["首次提出", "First used"], series: ["系列", "Series"],
  indicatorName: ["指标", "Indicator"], change: ["变化", "Change"], value: ["数值", "Value"], unit: ["单位", "Unit"],
  area: ["地区", "Area"], period: ["时期", "Period"], url: ["网址", "Address"], source: ["来源", "Source"],
  pinyin: ["拼音", "Pinyin"], identity: ["身份", "Identity"],
  peopleHelp: ["线越粗，共同出席的会议和会见越多。", "The thicker a line, the more meetings two people shared."],
  programmesHelp: ["颜色越深，报道推进该政策的文章越多。", "The darker, the more articles report that a programme is advanced."],
  regionsHelp: ["数字为该地区及其下辖地区的事实数。", "Numbers count the facts of a region and of all within it."],
  of: ["共", "of"], shown: ["显示", "shown"], plot: ["图", "Plot"], run: ["运行", "Run"],
  examples: ["示例", "Examples"], rows: ["行", "rows"], truncated: ["结果已截断", "the answer was cut short"],
  yes: ["是", "yes"], no: ["否", "no"], period_start: ["起", "First day"], period_end: ["止（不含）", "First day after"],
};
const FACT_WORDS = {
  "holds_post>": ["任职", "Posts"], "holds_post<": ["任职人员", "Officials"],
  "personnel>": ["人事变动", "Personnel changes"], "personnel<": ["人事变动", "Personnel changes"],
  "chairs>": ["主持", "Chaired"], "chairs<": ["主持人", "Chaired by"],
  "speaks_at>": ["讲话", "Spoke at"], "speaks_at<": ["讲话人", "Speakers"],
  "attends>": ["出席", "Attended"], "attends<": ["出席人员", "Attendants"],
  "convenes>": ["召开", "Convened"], "convenes<": ["召开机构", "Convened by"],
  "meets>": ["会见", "Met"], "meets<": ["会见", "Met"],
  "visits>": ["考察访问", "Visited"], "visits<": ["到访者", "Visited by"],
  "advances>": ["推进的政策", "Programmes advanced"], "advances<": ["推进者", "Advanced by"],
  "issues>": ["发布的文件", "Issued"], "issues<": ["发布机构", "Issued by"],
  "forwards>": ["转发", "Forwarded"], "forwards<": ["转发者", "Forwarded by"],
  "revises>": ["修订", "Revised"], "revises<": ["修订者", "Revised by"],
  "repeals>": ["废止", "Repealed"], "repeals<": ["废止者", "Repealed by"],
  "cites>": ["引用", "Cites"], "cites<": ["被引用", "Cited by"],
  "about>": ["所涉地区", "About"], "about<": ["统计数据", "Statistics"],
  "part_of>": ["隶属于", "Part of"], "part_of<": ["下属机构", "Its parts"],
  "located_in>": ["位于", "Located in"], "located_in<": ["辖区内", "Located there"],
  "governs>": ["管辖", "Governs"], "governs<": ["管辖机构", "Governed by"],
  "succeeds>": ["前身", "Predecessors"], "succeeds<": ["后继", "Successors"],
  "mentions>": ["文中提及", "Mentions"], "mentions<": ["相关文章", "Articles"],
};
const ACTIONS = {
  appointed: ["任命", "appointed"], removed: ["免去", "removed"], elected: ["当选", "elected"],
  resigned: ["辞职", "resigned"], nominated: ["提名", "nominated"], investigated: ["接受审查调查", "investigated"],
};
const TYPES = ["person", "organ", "org", "region", "program", "document", "event", "indicator", "article"];

let language = "zh";
try {
  language = localStorage.getItem("kg-language") || (/^zh/i.test(navigator.language) ? "zh" : "en");
} catch { /* a page without storage keeps to Chinese */ }
const pick = (pair) => pair[language === "en" ? 1 : 0];
const t = (key) => (WORDS[key] ? pick(WORDS[key]) : key);
const number = (value) => Number(value).toLocaleString("en-US");

/* ---- elements ---- */

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return node;
}
const el = (tag, properties, ...children) => fill(document.createElement(tag), properties, children);
const svg = (tag, properties, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), properties, children);
const address = (id) => `#/e/${encodeURIComponent(id)}`;
const typeOf = (id) => id.slice(0, id.indexOf("/"));
const link = (id, label) => el("a", { class: `entity ${typeOf(id)}`, href: address(id) }, label);
const chip = (type) => el("span", { class: `chip ${type}` }, t(type));
const cut = (text, most) => ([...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text);
/** Only addresses of the web are links: others may be scripts. */
const outside = (url, words) => (/^https?:\/\//i.test(url) ? el("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, words) : null);

/* ---- where the data come from ---- */

async function ask(path, parameters) {
  const query = new URLSearchParams(Object.entries(parameters || {}).filter(([, value]) => value));
  const answer = await fetch(`${path}?${query}`, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error((await answer.text()).trim() || answer.statusText);
  return answer.json();
}
const kept = new Map();
function once(name, make) {
  if (!kept.has(name)) kept.set(name, make().catch((error) => { kept.delete(name); throw error; }));
  return kept.get(name);
}
const server = {
  hasServer: true,
  whole: (name) => once(name, () => ask(`api/${name}`)),
  search: (q, type) => ask("api/search", { q, type }),
  entity: (id) => ask("api/entity", { id }),
  statistics: (wanted) => ask("api/statistics", wanted),
};

async function unpack(name) {
  const node = document.getElementById(name);
  if (node.type !== "application/zlib") return JSON.parse(node.textContent);
  const bytes = Uint8Array.from(atob(node.textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}
const file = {
  hasServer: false,
  whole: (name) => once(name, () => unpack(name)),
  async search(q, type) {
    const all = await file.whole("index");
    const wanted = fold(q);
    const found = [];
    all.ids.forEach((id, place) => {
      if (type ? typeOf(id) !== type : typeOf(id) === "article") return;
      const names = [all.labels[place], ...all.aliases[place].split("、"), id.slice(id.indexOf("/") + 1)].map(fold);
      const best = Math.min(...names.map((name) => (name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 9)));
      if (best < 9) found.push([best, -all.edges[place], place]);
    });
    found.sort((one, two) => one[0] - two[0] || one[1] - two[1] || one[2] - two[2]);
    return found.slice(0, 30).map(([, , p]) => [all.ids[p], all.labels[p], typeOf(all.ids[p]), all.aliases[p], all.edges[p]]);
  },
  async entity(id) {
    const [all, sizes] = await Promise.all([file.whole("index"), file.whole("blocks")]);
    let place = all.ids.indexOf(id);
    if (place < 0) throw new Error(`${t("nothing")}: ${id}`);
    let block = 0;
    while (place >= sizes[block]) place -= sizes[block++];
    return (await file.whole(`block${block}`))[place];
  },
  async statistics(wanted) {
    const all = await file.whole("statistics");
    const column = Object.fromEntries(all.columns.map((name, place) => [name, place]));
    const rows = all.rows.filter((row) => ["indicator", "area", "period"].every((name) => !wanted[name] || fold(`${row[column[name]] || ""}`).includes(fold(wanted[name]))));
    return { columns: all.columns, rows: rows.slice(0, 500), total: rows.length };
  },
};
const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s“”"'‘’《》]/g, "");
const source = JSON.parse(document.getElementById("source").textContent) === "server" ? server : file;

/* ---- dates as places on a line ---- */

function dayOf(text) {
  const [year, month, day] = text.split("-").map(Number);
  return Date.UTC(year, (month || 1) - 1, day || 1) / 864e5;
}
/** Years, or months where there are few, that divide a span of days. */
function ticks(first, last, width) {
  const most = Math.max(2, Math.floor(width / 75));
  const found = [];
  const from = new Date(first * 864e5).getUTCFullYear(), to = new Date(last * 864e5).getUTCFullYear();
  const step = to - from > 2 ? 12 * Math.ceil((to - from) / most) : Math.ceil((last - first) / 31 / most) || 1;
  for (let month = from * 12; month <= to * 12 + 12; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 864e5;
    const words = step >= 12 ? `${Math.floor(month / 12)}` : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    if (day >= first && day <= last) found.push([day, words]);
  }
  return found;
}

/* ---- pictures ---- */

/** Places of nodes that repel each other, while links hold them together: the same for the same input. */
function spread(count, links, width, height, center) {
  const points = Array.from({ length: count }, (_, i) => {
    const angle = i * 2.399963, far = Math.sqrt((i + 0.5) / count);
    return { x: width / 2 + Math.cos(angle) * far * width * 0.42, y: height / 2 + Math.sin(angle) * far * height * 0.42 };
  });
  if (center) points[0] = { x: width / 2, y: height / 2 };
  const degrees = Array(count).fill(0);
  links.forEach(([i, j]) => { degrees[i]++; degrees[j]++; });
  const ideal = Math.min(110, Math.sqrt((width * height) / Math.max(count, 1)) * 0.75);
  for (let round = 0; round < 260; round++) {
    const heat = ideal * 0.35 * (1 - round / 260);
    const moves = points.map((p) => ({ x: (width / 2 - p.x) * 0.9 * (height / width), y: (height / 2 - p.y) * 0.9 }));
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const dx = points[i].x - points[j].x || 0.1, dy = points[i].y - points[j].y || 0.1;
        const push = (ideal * ideal) / (dx * dx + dy * dy);
        moves[i].x += dx * push; moves[i].y += dy * push; moves[j].x -= dx * push; moves[j].y -= dy * push;
      }
    }
    for (const [i, j] of links) {
      const dx = points[i].x - points[j].x, dy = points[i].y - points[j].y;
      const pull = Math.hypot(dx, dy) / ideal / 4 / Math.sqrt(Math.min(degrees[i], degrees[j]));
      moves[i].x -= dx * pull; moves[i].y -= dy * pull; moves[j].x += dx * pull; moves[j].y += dy * pull;
    }
    points.forEach((p, i) => {
      if (center && i === 0) return;
      const length = Math.hypot(moves[i].x, moves[i].y) || 1, step = Math.min(length, heat);
      p.x += (moves[i].x / length) * step;
      p.y += (moves[i].y / length) * step;
    });
  }
  // A few nodes stay near each other, many take the room there is.
  const fit = (values, room, most) => Math.min(count > 12 ? most : 1, room / (Math.max(...values) - Math.min(...values) || 1));
  const across = fit(points.map((p) => p.x), width - 140, 3), down = fit(points.map((p) => p.y), height - 60, 2);
  return points.map((p) => ({ x: p.x * across, y: p.y * down }));
}

/** A network: nodes are [id, label, radius], links [place, place, width]. */
function drawNetwork(nodes, links, width, height, center) {
  const points = spread(nodes.length, links, width, height, center);
  const near = nodes.map((_, i) => new Set([i]));
  links.forEach(([i, j]) => { near[i].add(j); near[j].add(i); });
  const lines = links.map(([i, j, weight]) =>
    svg("line", { x1: points[i].x.toFixed(1), y1: points[i].y.toFixed(1), x2: points[j].x.toFixed(1), y2: points[j].y.toFixed(1), "stroke-width": weight || 1 }));
  const dots = nodes.map(([id, label, radius], i) =>
    svg("a", { href: address(id), class: `node ${typeOf(id)}${center && i === 0 ? " self" : ""}`, transform: `translate(${points[i].x.toFixed(1)},${points[i].y.toFixed(1)})`, "aria-label": label,
      onpointerenter: () => focus(i), onpointerleave: () => focus(-1), onfocus: () => focus(i), onblur: () => focus(-1) },
    svg("title", {}, label), svg("circle", { r: radius }), svg("text", { y: radius + 13 }, cut(label, 11))));
  function focus(place) {
    dots.forEach((dot, i) => dot.classList.toggle("faint", place >= 0 && !near[place].has(i)));
    lines.forEach((line, i) => line.classList.toggle("faint", place >= 0 && links[i][0] !== place && links[i][1] !== place));
  }
  // The picture is as high as what came out, and as wide as there is room.
  const xs = points.map((p) => p.x), ys = points.map((p) => p.y);
  const top = Math.min(...ys) - 24, left = (Math.min(...xs) + Math.max(...xs) - width) / 2;
  const box = `${left.toFixed(1)} ${top.toFixed(1)} ${width} ${(Math.max(...ys) + 36 - top).toFixed(1)}`;
  return svg("svg", { class: "network", viewBox: box, role: "group" }, svg("g", { class: "links" }, lines), dots);
}

function drawCareer(record, width) {
  const isPerson = record.attributes.type === "person";
  const posts = (record.facts[isPerson ? "holds_post>" : "holds_post<"] || { items: [] }).items;
  const changes = isPerson ? (record.facts["personnel>"] || { items: [] }).items.filter((fact) => fact.start) : [];
  const rows = posts.map((fact) => {
    const from = fact.start || fact.first_seen || fact.end || fact.last_seen;
    const to = fact.end || fact.last_seen || from;
    return from && { fact, from: dayOf(from), to: Math.max(dayOf(to), dayOf(from)), isOpen: !fact.end };
  }).filter(Boolean).sort((one, two) => one.from - two.from || one.to - two.to).slice(0, 40);
  if (!rows.length) return null;
  const days = [...rows.flatMap((row) => [row.from, row.to]), ...changes.map((fact) => dayOf(fact.start))];
  const margin = Math.max(20, (Math.max(...days) - Math.min(...days)) * 0.05);
  const first = Math.min(...days) - margin, last = Math.max(...days) + margin;
  const isNarrow = width < 560;
  const left = isNarrow ? 8 : Math.min(300, width * 0.38), right = 16, line = isNarrow ? 40 : 28, top = 24;
  const x = (day) => left + ((day - first) / (last - first)) * (width - left - right);
  const height = top + rows.length * line + 8;
  const parts = ticks(first, last, width - left - right).map(([day, words]) => [
    svg("line", { class: "tick", x1: x(day), x2: x(day), y1: top - 6, y2: height }), svg("text", { class: "axis", x: x(day), y: 12 }, words)]);
  rows.forEach(({ fact, from, to, isOpen }, place) => {
    const y = top + place * line + (isNarrow ? 16 : 0);
    const label = record.names[fact.other][0];
    const words = isPerson ? `${label} ${fact.title || ""}` : `${fact.title || ""} ${label}`;
    const span = Math.max(6, x(to) - x(from));
    parts.push(svg("a", { href: address(fact.other), class: `post ${fact.status || ""}` },
      svg("title", {}, `${words}\n${dates(fact)}`),
      svg("text", isNarrow ? { x: left, y: y - 2 } : { x: left - 10, y: y + 16, class: "end" }, cut(words, isNarrow ? 26 : Math.floor(left / 14))),
      svg("rect", { x: x(from), y: y + 5, width: span, height: 14, rx: 3 }),
      isOpen && fact.status === "current" ? svg("path", { class: "goes-on", d: `M${x(from) + span + 2},${y + 12}h12m-4,-4l4,4l-4,4` }) : null));
  });
  changes.forEach((fact) => {
    const place = rows.findIndex((row) => row.fact.other === fact.other && (!fact.title || row.fact.title === fact.title));
    if (place < 0) return;
    const y = top + place * line + (isNarrow ? 16 : 0) + 12;
    parts.push(svg("path", { class: "change", d: `M${x(dayOf(fact.start))},${y - 8}l6,8l-6,8l-6,-8z` },
      svg("title", {}, `${fact.start} ${ACTIONS[fact.action] ? pick(ACTIONS[fact.action]) : fact.action}`)));
  });
  return svg("svg", { class: "career", viewBox: `0 0 ${width} ${height}`, width, height, role: "group" }, parts);
}

function drawProgrammes(rows, width) {
  const months = [...new Set(rows.flatMap((row) => Object.keys(row[2])))].sort();
  const years = Number(months.at(-1).slice(0, 4)) - Number(months[0].slice(0, 4));
  const bucket = years > 6 ? (month) => month.slice(0, 4) : years > 1 ? (month) => `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}` : (month) => month;
  const columns = [];
  for (let month = months[0]; month <= months.at(-1);) {
    if (columns.at(-1) !== bucket(month)) columns.push(bucket(month));
    const next = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    month = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}`;
  }
  const counts = rows.map((row) => {
    const sums = new Map();
    Object.entries(row[2]).forEach(([month, count]) => sums.set(bucket(month), (sums.get(bucket(month)) || 0) + count));
    return sums;
  });
  const most = Math.max(...counts.flatMap((sums) => [...sums.values()]));
  const left = Math.min(220, width * 0.42), line = 24, top = 26, wide = (width - left - 8) / columns.length;
  const every = Math.ceil(64 / wide);
  const parts = columns.map((name, place) => (place % every ? null : svg("text", { class: "axis", x: left + (place + 0.5) * wide, y: 14 }, name)));
  rows.forEach(([id, label], row) => {
    const y = top + row * line;
    parts.push(svg("a", { href: address(id), class: "row" }, svg("title", {}, label), svg("text", { class: "end", x: left - 8, y: y + 16 }, cut(label, Math.floor(left / 14)))));
    columns.forEach((name, place) => {
      const count = counts[row].get(name) || 0;
      parts.push(svg("rect", { class: count ? "cell" : "cell none", x: left + place * wide + 1, y: y + 2, width: Math.max(1, wide - 2), height: line - 4, rx: 2, "fill-opacity": count ? 0.25 + 0.75 * (count / most) : null },
        svg("title", {}, `${label} ${name}: ${count}`)));
    });
  });
  const height = top + rows.length * line + 4;
  return svg("svg", { class: "heat", viewBox: `0 0 ${width} ${height}`, width, height, role: "group" }, parts);
}

/** Numbers of one measure over time, a line for each area: points are [day, value, area, words, id]. */
function drawNumbers(points, width) {
  const height = 260, left = 64, right = 16, top = 14, bottom = 30;
  const days = points.map((point) => point[0]), values = points.map((point) => point[1]);
  const margin = Math.max(15, (Math.max(...days) - Math.min(...days)) * 0.04);
  const first = Math.min(...days) - margin, last = Math.max(...days) + margin;
  let low = Math.min(...values, 0), high = Math.max(...values, 0);
  if (low === high) high = low + 1;
  const x = (day) => left + ((day - first) / (last - first)) * (width - left - right);
  const y = (value) => height - bottom - ((value - low) / (high - low)) * (height - top - bottom);
  const parts = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const value = low + (high - low) * part;
    return [svg("line", { class: "tick", x1: left, x2: width - right, y1: y(value), y2: y(value) }), svg("text", { class: "axis end", x: left - 6, y: y(value) + 4 }, Number(value.toPrecision(3)).toLocaleString("en-US"))];
  });
  parts.push(ticks(first, last, width - left - right).map(([day, words]) => svg("text", { class: "axis", x: x(day), y: height - 8 }, words)));
  const areas = [...new Set(points.map((point) => point[2]))];
  areas.forEach((area, place) => {
    const line = points.filter((point) => point[2] === area).sort((one, two) => one[0] - two[0]);
    parts.push(svg("g", { class: `series s${place % 6}` },
      // Several numbers of one area at one time are no line.
      new Set(line.map((point) => point[0])).size === line.length ? svg("polyline", { points: line.map((point) => `${x(point[0])},${y(point[1])}`).join(" ") }) : null,
      line.map((point) => svg("a", { href: address(point[4]) }, svg("circle", { cx: x(point[0]), cy: y(point[1]), r: 4 }, svg("title", {}, point[3]))))));
  });
  const legend = areas.slice(0, 12).map((area, place) => el("span", { class: `key s${place % 6}` }, area || "—"));
  return el("div", {}, svg("svg", { class: "plot", viewBox: `0 0 ${width} ${height}`, width, height, role: "group" }, parts), el("p", { class: "legend" }, legend));
}

/** Numbers of one measure at one time, a bar for each area. */
function drawBars(points, width) {
  const rows = [...points].sort((one, two) => two[1] - one[1]).slice(0, 40);
  const left = Math.min(200, width * 0.35), line = 26, most = Math.max(...rows.map((row) => Math.abs(row[1])), 1e-9);
  return svg("svg", { class: "bars", viewBox: `0 0 ${width} ${rows.length * line}`, width, height: rows.length * line, role: "group" },
    rows.map(([, value, area, words, id], place) => svg("a", { href: address(id) }, svg("title", {}, words),
      svg("text", { class: "end", x: left - 8, y: place * line + 17 }, cut(area || "—", Math.floor(left / 14))),
      svg("rect", { x: left, y: place * line + 4, width: Math.max(1, (Math.abs(value) / most) * (width - left - 110)), height: 17, rx: 3 }),
      svg("text", { x: left + (Math.abs(value) / most) * (width - left - 110) + 6, y: place * line + 17 }, value.toLocaleString("en-US")))));
}
const drawPoints = (points, width) => (new Set(points.map((point) => point[0])).size > 1 ? drawNumbers(points, width) : drawBars(points, width));

/* ---- facts ---- */

function dates(fact) {
  const parts = [];
  if (fact.start) parts.push(`${t("since")} ${fact.start}`);
  if (fact.end) parts.push(`${t("until")} ${fact.end}`);
  if (!parts.length && fact.first_seen) parts.push(`${t("seen")} ${fact.first_seen}${fact.last_seen && fact.last_seen !== fact.first_seen ? ` – ${fact.last_seen}` : ""}`);
  return parts.join(" ");
}

/** A quote in which the names of the two ends and the title are marked. */
function marked(quote, words) {
  const wanted = [...new Set(words.filter(Boolean))].sort((one, two) => two.length - one.length);
  if (!wanted.length) return [quote];
  const pattern = new RegExp(`(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`, "g");
  return quote.split(pattern).map((part, place) => (place % 2 ? el("mark", {}, part) : part));
}

function showFact(fact, record) {
  const [label, type, date] = record.names[fact.other] || [fact.other];
  const own = record.attributes;
  const about = [fact.title, fact.action && (ACTIONS[fact.action] ? pick(ACTIONS[fact.action]) : fact.action), fact.status && t(fact.status), fact.number, dates(fact) || date].filter(Boolean);
  const words = [label, own.label, fact.title, ...(own.aliases || [])];
  const evidence = fact.evidence.map(([article, quote]) => {
    const [name, , day, url] = record.names[article] || [article];
    return el("blockquote", {}, el("p", {}, marked(quote, words)),
      el("footer", {}, link(article, cut(name, 40)), day ? ` ${day} ` : " ", url ? outside(url, t("open")) : null));
  });
  if (fact.quotes > fact.evidence.length) evidence.push(el("p", { class: "faint" }, `${t("quotes")}: ${fact.quotes - fact.evidence.length}`));
  return el("li", { class: "fact", "data-key": fact.key },
    el("div", { class: "head" }, link(fact.other, label), about.length ? el("span", { class: "about" }, about.join(" · ")) : null,
      fact.conflict ? el("span", { class: "warn", title: fact.conflict }, `${t("conflict")}: ${fact.conflict}`) : null,
      fact.sources ? el("span", { class: "trust", title: `${t("confidence")} ${fact.confidence}` }, `${fact.sources} ${t(fact.sources === 1 ? "source1" : "sources")} · ${Math.floor(fact.confidence * 100 + 1e-9)}%`) : null),
    evidence.length && type !== "article" && own.type !== "article" ? el("details", {}, el("summary", {}, el("span", {}, marked(cut(fact.evidence[0][1], 60), words))), evidence) : evidence);
}

/** A list that shows some items, and more when asked. */
function growing(items, show, step, left) {
  const list = el("ul", { class: "facts" });
  const more = el("button", { type: "button", class: "more", onclick: () => grow() }, t("more"));
  let shown = 0;
  function grow() {
    list.append(...items.slice(shown, shown + step).map(show));
    shown = Math.min(items.length, shown + step);
    more.hidden = shown >= items.length;
  }
  grow();
  return [list, more, left > 0 ? el("p", { class: "faint" }, `${number(left)} ${t("left")}`) : null];
}

/* ---- pages ---- */

const pages = {
  async start() {
    const data = await source.whole("overview");
    const cards = TYPES.filter((type) => data.counts[type]).map((type) => el("div", { class: `card ${type}` }, el("b", {}, number(data.counts[type])), t(type)));
    cards.push(el("div", { class: "card" }, el("b", {}, number(data.edges)), t("facts")));
    const tops = Object.entries(data.top).map(([type, rows]) => el("section", { class: "top" }, el("h3", {}, chip(type), ` ${t("most")}`),
      el("ol", {}, rows.map(([id, label, edges]) => el("li", {}, link(id, label), el("span", { class: "count" }, number(edges)))))));
    return [el("div", { class: "cards" }, cards), data.span.length ? el("p", { class: "faint" }, `${t("from")} ${data.span[0]} – ${data.span[1]}`) : null, el("div", { class: "columns" }, tops)];
  },

  async entity(id, width) {
    const record = await source.entity(id);
    const own = record.attributes;
    const skipped = new Set(["type", "label", "aliases", "url"]);
    const rows = Object.entries(own).filter(([name]) => !skipped.has(name)).map(([name, value]) => [el("dt", {}, t(name === "indicator" ? "indicatorName" : name)), el("dd", {}, `${value}`)]);
    if (own.aliases) rows.unshift([el("dt", {}, t("aliases")), el("dd", {}, own.aliases.join("、"))]);
    if (own.url) rows.push([el("dt", {}, t("url")), el("dd", {}, outside(own.url, own.url) || own.url)]);
    const parts = [el("div", { class: "title" }, chip(own.type), el("h1", {}, own.label), el("code", {}, record.id)), rows.length ? el("dl", {}, rows) : null];
    const career = drawCareer(record, width - 34);
    if (career) parts.push(el("section", { id: "career" }, el("h2", {}, t("timeline")), career));
    if (record.around.length) {
      const nodes = [record.id, ...record.around];
      const places = new Map(nodes.map((node, place) => [node, place]));
      const shape = nodes.map((node, place) => [node, node === record.id ? own.label : record.names[node][0], place ? 6 : 11]);
      const links = [...record.around.map((_, place) => [0, place + 1, 1.2]), ...record.links.map(([one, two]) => [places.get(one), places.get(two), 0.7])];
      parts.push(el("section", { id: "ego" }, el("h2", {}, t("around")), drawNetwork(shape, links, width - 34, Math.min(520, 240 + nodes.length * 9), true)));
    }
    const order = Object.keys(FACT_WORDS).filter((name) => record.facts[name]);
    for (const name of order) {
      const { total, items } = record.facts[name];
      parts.push(el("section", { "data-facts": name }, el("h2", {}, pick(FACT_WORDS[name]), el("span", { class: "count" }, number(total))),
        growing(items, (fact) => showFact(fact, record), 20, total - items.length)));
    }
    return parts;
  },

  async people(_, width) {
    const data = await source.whole("network");
    if (!data.nodes.length) return [el("h1", {}, t("people")), el("p", {}, t("nothing"))];
    const most = Math.max(...data.nodes.map((node) => node[2]));
    const nodes = data.nodes.map(([id, label, strength]) => [id, label, 4 + 9 * Math.sqrt(strength / most)]);
    const heavy = Math.max(...data.links.map((l) => l[2]), 1);
    const rows = data.links.map(([one, two, weight]) => ({ one, two, weight })).sort((a, b) => b.weight - a.weight);
    const links = rows.slice(0, 180).map(({ one, two, weight }) => [one, two, 0.7 + 4 * (weight / heavy)]);
    return [el("h1", {}, t("people")), el("p", { class: "faint" }, `${t("peopleHelp")} ${t("shown")} ${nodes.length}, ${t("of")} ${number(data.total)}`),
      el("section", {}, drawNetwork(nodes, links, width - 34, Math.max(420, Math.min(760, width * 0.7)), false)),
      el("section", {}, el("ul", { class: "pairs" }, rows.slice(0, 30).map(({ one, two, weight }) => el("li", {}, link(data.nodes[one][0], data.nodes[one][1]), " · ", link(data.nodes[two][0], data.nodes[two][1]), el("span", { class: "count" }, number(weight))))))];
  },

  async regions() {
    const rows = await source.whole("regions");
    const inside = new Map();
    const known = new Set(rows.map((row) => row[0]));
    rows.forEach((row) => {
      const parent = known.has(row[2]) ? row[2] : "";
      inside.set(parent, [...(inside.get(parent) || []), row]);
    });
    const most = Math.max(1, ...rows.filter((row) => !row[2]).map((row) => row[4]));
    function branch([id, label, , , below], depth) {
      const bar = svg("svg", { class: "bar", width: Math.max(2, (160 * below) / most), height: 10, "aria-hidden": "true" }, svg("rect", { width: "100%", height: 10, rx: 2 }));
      const head = [link(id, label), bar, el("span", { class: "count" }, number(below))];
      const children = inside.get(id);
      if (!children) return el("li", {}, head);
      const list = el("ul", {});
      const details = el("details", {}, el("summary", {}, head), list);
      // A branch is made when it is opened: there are three thousand counties.
      details.addEventListener("toggle", () => { if (!list.childNodes.length) list.append(...children.map((child) => branch(child, depth + 1))); });
      if (depth < 1 && rows.length < 200) details.open = true;
      return el("li", {}, details);
    }
    return [el("h1", {}, t("regions")), el("p", { class: "faint" }, t("regionsHelp")), el("section", {}, el("ul", { class: "tree" }, (inside.get("") || []).map((row) => branch(row, 0))))];
  },

  async programmes(_, width) {
    const rows = await source.whole("programmes");
    return [el("h1", {}, t("programmes")), rows.length ? [el("p", { class: "faint" }, t("programmesHelp")), el("section", {}, drawProgrammes(rows, width - 34))] : el("p", {}, t("nothing"))];
  },

  async statistics(_, width) {
    const results = el("div", {});
    const spans = (points) => new Set(points.map((point) => point[0])).size;
    const inputs = ["indicator", "area", "period"].map((name) => el("input", { type: "search", name, placeholder: t(name === "indicator" ? "indicatorName" : name), "aria-label": t(name === "indicator" ? "indicatorName" : name), oninput: () => later(refresh) }));
    async function show() {
      const data = await source.statistics(Object.fromEntries(inputs.map((input) => [input.name, input.value.trim()])));
      const at = Object.fromEntries(data.columns.map((name, place) => [name, place]));
      const groups = new Map();
      for (const row of data.rows) {
        if (row[at.value] === null || !row[at.period_start]) continue;
        const name = [row[at.indicator], row[at.change] === "level" ? "" : row[at.change], row[at.unit]].filter(Boolean).join(" · ");
        groups.set(name, [...(groups.get(name) || []), [dayOf(row[at.period_end] || row[at.period_start]), row[at.value], row[at.area] || "", `${row[at.indicator]} ${row[at.area] || ""} ${row[at.period] || ""}: ${row[at.value]}${row[at.unit] || ""}`, row[at.statistic_id]]]);
      }
      const plots = [...groups].filter(([, points]) => points.length > 1)
        .sort((one, two) => spans(two[1]) - spans(one[1]) || two[1].length - one[1].length).slice(0, 40);
      const place = el("div", {});
      const choice = el("select", { "aria-label": t("plot"), onchange: () => place.replaceChildren(drawPoints(plots[choice.selectedIndex][1], width - 34)) }, plots.map(([name, points]) => el("option", {}, `${name} (${points.length})`)));
      if (plots.length) place.append(drawPoints(plots[0][1], width - 34));
      const head = ["indicator", "change", "value", "unit", "area", "period", "date"];
      const table = el("table", {}, el("thead", {}, el("tr", {}, head.map((name) => el("th", {}, t(name === "indicator" ? "indicatorName" : name))))),
        el("tbody", {}, data.rows.slice(0, 300).map((row) => el("tr", {}, head.map((name) => {
          const value = row[at[name]];
          if (name === "indicator") return el("td", {}, link(row[at.statistic_id], value));
          if (name === "area" && row[at.region_id]) return el("td", {}, link(row[at.region_id], value || "—"));
          return el("td", { class: name === "value" ? "number" : null }, value === null || value === "level" ? "" : `${value}`);
        })))));
      results.replaceChildren(...[plots.length ? el("section", { id: "plot" }, choice, place) : "", el("p", { class: "faint" }, `${t("shown")} ${number(Math.min(300, data.rows.length))} ${t("of")} ${number(data.total)}`), el("section", { class: "wide" }, data.rows.length ? table : t("nothing"))].filter(Boolean));
    }
    const refresh = () => show().catch((error) => results.replaceChildren(el("p", { class: "error", role: "alert" }, error.message)));
    await show();
    return [el("h1", {}, t("statistics")), el("div", { class: "filters" }, inputs), results];
  },

  async sparql() {
    const queries = await source.whole("queries");
    const box = el("textarea", { id: "query", spellcheck: "false", rows: 9, "aria-label": "SPARQL" });
    box.value = "SELECT ?name ?title ?organ {\n  ?post a kg:Membership ; org:member/skos:prefLabel ?name ;\n        kg:title ?title ; org:organization/skos:prefLabel ?organ .\n} LIMIT 20";
    const result = el("div", { id: "result" });
    async function run() {
      result.replaceChildren(el("p", { class: "faint" }, t("loading")));
      const answer = await fetch("sparql", { method: "POST", body: box.value, headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.9" } });
      const text = await answer.text();
      if (!answer.ok) return result.replaceChildren(el("p", { class: "error", role: "alert" }, text));
      const cutShort = answer.headers.get("Kg-Truncated") ? el("p", { class: "warn" }, t("truncated")) : "";
      if (!answer.headers.get("Content-Type").includes("json")) return result.replaceChildren(cutShort, el("pre", {}, text));
      const data = JSON.parse(text);
      if (data.boolean !== undefined) return result.replaceChildren(el("p", {}, t(data.boolean ? "yes" : "no")));
      const cell = (term) => {
        const found = term && term.type === "uri" && /\/id\/((?:person|organ|org|region|program|document|event|indicator|article)\/.+)$/.exec(term.value);
        return el("td", {}, !term ? "" : found ? link(found[1], found[1]) : term.value);
      };
      return result.replaceChildren(el("p", { class: "faint" }, `${number(data.results.bindings.length)} ${t("rows")}`), cutShort,
        el("section", { class: "wide" }, el("table", {}, el("thead", {}, el("tr", {}, data.head.vars.map((name) => el("th", {}, name)))),
          el("tbody", {}, data.results.bindings.map((row) => el("tr", {}, data.head.vars.map((name) => cell(row[name]))))))));
    }
    const start = () => run().catch((error) => result.replaceChildren(el("p", { class: "error", role: "alert" }, error.message)));
    box.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) start(); });
    const names = Object.keys(queries);
    const choice = names.length ? el("select", { "aria-label": t("examples"), onchange: () => { if (choice.value) box.value = queries[choice.value][1]; } },
      el("option", { value: "" }, t("examples")), names.map((name) => el("option", { value: name }, `${name}: ${cut(queries[name][0], 60)}`))) : null;
    return [el("h1", {}, "SPARQL"), choice, box, el("p", {}, el("button", { type: "button", id: "run", onclick: start }, t("run")), el("span", { class: "faint" }, " Ctrl+Enter")), result];
  },
};

/* ---- the frame around the pages ---- */

const main = document.getElementById("main");
let turn = 0;
async function show() {
  const mine = ++turn;
  const [, name = "", ...rest] = location.hash.split("/");
  const page = name === "e" ? "entity" : name && Object.hasOwn(pages, name) ? name : "start";
  document.documentElement.lang = language;
  const views = ["people", "regions", "programmes", "statistics", ...(source.hasServer ? ["sparql"] : [])];
  document.getElementById("nav").replaceChildren(...views.map((view) => el("a", { href: `#/${view}`, "aria-current": view === page ? "page" : null }, t(view))));
  document.querySelector(".brand").textContent = t("brand");
  document.getElementById("q").placeholder = t(source.hasServer ? "search" : "searchFile");
  document.getElementById("language").textContent = t("other");
  main.classList.add("waiting");
  if (!main.childNodes.length) main.append(el("p", { class: "faint" }, t("loading")));
  let parts;
  try {
    parts = await pages[page](decodeURIComponent(rest.join("/")), main.clientWidth);
  } catch (error) {
    parts = [el("p", { class: "error", role: "alert" }, `${t("failed")}: ${error.message}`)];
  }
  if (mine !== turn) return; // somebody went on meanwhile
  main.replaceChildren(...parts.flat(3).filter(Boolean));
  main.classList.remove("waiting");
  const heading = main.querySelector("h1");
  document.title = heading ? `${heading.textContent} · ${t("brand")}` : t("brand");
}
let timer = 0;
function later(work) {
  clearTimeout(timer);
  timer = setTimeout(work, 180);
}

const box = document.getElementById("q"), hits = document.getElementById("hits");
let chosen = -1, asked = 0;
function close() {
  hits.hidden = true;
  chosen = -1;
  box.setAttribute("aria-expanded", "false");
}
async function find() {
  const text = box.value.trim(), mine = ++asked;
  if (!text) return close();
  const found = await source.search(text, "").catch(() => []);
  if (mine !== asked) return undefined;
  hits.replaceChildren(...(found.length ? found.slice(0, 12).map(([id, label, type, aliases, edges]) => el("li", { role: "option" }, el("a", { href: address(id), tabindex: -1 }, chip(type), " ", label, aliases ? el("small", {}, cut(aliases, 24)) : "", el("span", { class: "count" }, number(edges))))) : [el("li", { class: "faint" }, t("nothing"))]));
  hits.hidden = false;
  chosen = -1;
  box.setAttribute("aria-expanded", "true");
  return undefined;
}
box.addEventListener("input", () => later(find));
box.addEventListener("focus", find);
box.addEventListener("keydown", (event) => {
  const links = [...hits.querySelectorAll("a")];
  if (event.key === "Escape") close();
  if (!links.length || !["ArrowDown", "ArrowUp"].includes(event.key)) return;
  event.preventDefault();
  chosen = (chosen + (event.key === "ArrowDown" ? 1 : links.length - (chosen < 0 ? 0 : 1))) % links.length;
  links.forEach((node, place) => node.parentNode.classList.toggle("chosen", place === chosen));
});
document.getElementById("search").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (hits.hidden || !hits.querySelector("a")) await find();
  const links = hits.querySelectorAll("a");
  if (links.length) location.hash = links[Math.max(0, chosen)].getAttribute("href");
});
document.addEventListener("click", (event) => { if (!document.getElementById("search").contains(event.target)) close(); });
window.addEventListener("hashchange", () => { close(); box.value = ""; box.blur(); show().then(() => window.scrollTo(0, 0)); });
let width = window.innerWidth;
window.addEventListener("resize", () => { if (window.innerWidth !== width) { width = window.innerWidth; later(show); } });
document.getElementById("language").addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  try { localStorage.setItem("kg-language", language); } catch { /* it lasts as long as the page then */ }
  show();
});
show();
