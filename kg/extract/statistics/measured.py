"""What a statistic measures: its name found beside the number, or carried over from the statistic before."""

from __future__ import annotations

from kg.extract.dictionary import cut_words
from kg.extract.reading import Sentence
from kg.extract.statistics import naming
from kg.extract.statistics.behind import told_behind
from kg.extract.statistics.changes import Change
from kg.extract.statistics.deeds import deed_before
from kg.extract.statistics.items import BETWEEN, MEASURE, MEASURED, WHERE, of_those, some_of
from kg.extract.statistics.measures import clean_name, only_links
from kg.extract.statistics.nouns import is_verb
from kg.extract.statistics.others import did_again, did_too, of_another
from kg.extract.statistics.plausible import FARED
from kg.extract.statistics.quantities import POINTS, Quantity
from kg.extract.statistics.remembered import Remembered

#: For how long something is used.
_USED = "平均利用"


class Names(Remembered):
    """Names what is measured in one text after the other; what a paragraph leaves out is what it named before."""

    def full(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity, change: Change) -> str:
        """What a quantity measures, whole where its words name only a part; empty where nothing names it."""
        if other := naming.OTHER.fullmatch(change.words):
            told = (
                self.text[sentence.start : begin] if change.kind != "level" else ""
            )  # 对甲国出口保持增长，其中|对乙国
            if dealt := naming.TRADED.fullmatch(self.last) or naming.TRADED.search(told):
                return other["whom"] + dealt["what"]
        if change.words and (good := change.words.lstrip("、和")) in naming.ONE_GOOD:
            return good  # 食品84箱，|煤|58吨
        if change.kind != "level" and not self.units.thing[quantity.unit]:
            self.last = naming.HAS_MOVED.sub("", self.last)
        if change.kind == "占比" and "拉动" in self.last[2:]:
            self.last = self.last.partition("拉动")[0]  # 手机出口拉动全省出口增长2个百分点，|占全省出口的9%
        name = self._beside(sentence, begin, prefix, quantity, change)
        if change.kind == "level" and (named := self._next(sentence, begin, name, quantity)):
            return named
        if name and name.endswith("指数") and self.last.endswith("指数") and naming.THIS_INDEX.fullmatch(name):
            name = self.last
        if change.kind == "level" and (too := self._of_another(sentence, begin, prefix, name, quantity)):
            return too
        if (
            quantity.percent
            and change.kind == "level"
            and self.last.endswith(("投资", "完成率"))
            and naming.DONE.fullmatch(prefix)
        ):
            return self.last.removeprefix("计划").removesuffix("完成率") + "完成率"  # 计划投资61亿元，|完成|38.5%
        if self.last and quantity.unit == self.unit and (some := some_of(name, prefix, self.last, self.deeds)):
            return some
        all_of_them = self._alike(quantity.unit or "") if change.kind == "level" else self.last
        few = self.units.thing[quantity.unit] and (quantity.unit or "")[0] not in "万亿"
        if not name and not few and change.kind == "level" and self._is_place(sentence, begin, prefix):
            return all_of_them  # 广东省常住人口10430.3万人；|山东省|9579.3万人
        first = self._firsts.get(quantity.unit or "", "") if change.kind == "level" else ""
        if name and (measured := of_those(name, all_of_them) or of_those(name, first)):
            return measured
        if "岁" in prefix and naming.AGE.fullmatch(prefix) and (aged := naming.AGE.match(self.last)):
            return prefix + self.last[aged.end() :]  # 16—24岁劳动力失业率14.7%，|25—29岁|6.7%
        if name and change.kind == "level" and naming.MOVES.fullmatch(name):
            moved = naming.MOVES.search(self.last)  # 价格上涨的城市26个；|下降的|有40个
            alike = moved and quantity.unit == self.unit
            return self.last[: moved.start()] + name + self.last[moved.end() :] if moved and alike else ""
        part = name if name in WHERE and name in prefix else "" if name or prefix not in BETWEEN else self._part
        if part and change.kind == "level" and (whole := self.levels.get(quantity.unit or "")):
            self._part = part  # 其中去程462列、4.9万标箱
            return part + whole.removeprefix(next(filter(whole.startswith, WHERE), ""))
        if not name and quantity.unit == self.unit and naming.ADDED_TOO.fullmatch(prefix) and self.last[:2] == "新增":
            return self.last  # 本月新增企业4家，累计新增|94家
        if name is None:
            fared = prefix.startswith("其中") and quantity.unit == self.unit and FARED.match(self.text, quantity.end)
            did = fared and fared["did"]
            return (self._here.state(did, quantity, ()) if did else self.last) if fared else ""
        if name and quantity.percent and change.kind == "level" and not MEASURED.search(name):
            over = naming.OVER.search(self.text, sentence.start, begin)
            name += over["rate"] if over else ""
        if (
            not name
            and change.kind == "level"
            and naming.ADDED.search(prefix)
            and (stock := naming.STOCK.search(self.last))
        ):
            return "新增" + self.last[: stock.start()]  # 贷款余额20万亿元，当月|新增|1714亿元
        if not name and self._heading and (change.kind != "level" or quantity.percent):
            name = self._heading
        rate = name.removesuffix("比")
        if (
            rate.endswith(naming.RATES) and (rate := naming.VIEWED.sub("", rate)) in naming.RATES
        ):  # 同比|降幅|比上月收窄
            base = self.before(sentence, begin, change, quantity) or self.last
            return base if base.endswith(naming.RATES) else base + rate
        if self._lead and not self.last and name in naming.OF_IT:
            return self._lead.removesuffix(name) + name  # 外汇储备小幅回落。6月末|余额|3亿美元
        if name in naming.BALANCES and self.last.endswith(naming.BALANCES):
            return self.last[:-2] + name  # 一季度逆差3亿美元，二季度|顺差|4亿美元
        if name in naming.TRADES and self.last[:2] in naming.TRADES and quantity.unit == self.unit in naming.TIMES:
            return name + self.last[2:]  # 进口通关时间42小时，|出口|4小时
        if (
            name
            and self.last.endswith(_USED)
            and not name.endswith(_USED)
            and quantity.unit == self.unit in naming.TIMES
        ):
            return name + _USED  # 发电设备平均利用2996小时。其中，|水电|2704小时
        if name.startswith("拉动") and quantity.percent:
            name = name.removeprefix("拉动")
        if quantity.unit in (*POINTS, "%") and naming.DRIVES.match(name):
            driver = self.before(sentence, begin, change, quantity) or self.last.removesuffix("增速").removesuffix(
                "占比"
            )
            return name if driver in name else naming.DRIVES.sub("", driver) + name
        if name.endswith("均净增") and (base := self.last.removeprefix(name[:2])):
            return name + base.removeprefix("新设").removeprefix("新增")  # 日均新设企业2万户，日均净增1万户
        if name in ("可用", "平均可用") and self.last:
            return self.last.removesuffix(name) + name
        if name in ("绝收", "成灾") and (field := naming.STRUCK.search(self.last)):
            return self.last[: field.start()] + name + "面积"  # 农作物受灾面积30公顷，其中|绝收|4公顷
        if prefix.startswith("与") and name.endswith(("比率", "比值")) and self.last:
            return f"{self.last}与{name}"  # 物流总费用3亿元，|与生产总值的比率|为14%
        if name in ("贡献率", "进度") and self.last:
            return naming.COUNT.sub("", self.last.removesuffix(name)) + name
        counted = self.units.thing[quantity.unit]
        if name in self.deeds and (self._things or self.last[:2] in self.deeds):
            if counted and (quantity.unit or "").lstrip("万亿千") != (self.unit or "").lstrip("万亿千"):
                return name  # 下架食品3吨，|立案|12起
            return name + self._thing_of(self._things or self.last)  # 检查医药机构300家，查处20家
        if "均" in name and (per := naming.EACH_DAY_DONE.fullmatch(name)) and (at := self.last.find(per["deed"])) >= 0:
            return per["per"] + naming.COUNT.sub("", self.last[at:])  # 铁路发送旅客70万人次，|日均发送|10万人次
        done = self.last.find(name[-2:]) if name[-2:] in self.deeds and len(name) > 2 else -1
        if 0 <= done < len(self.last) - 2 and quantity.unit == self.unit and change.kind == "level":
            return self.last[done:]  # 全路发送旅客200万人次，其中甲站发送20万人次
        if quantity.percent and not self._things and (rate := self._here.rate(name)):
            return rate
        if change.kind == "level" and (
            state := self._here.state(name, quantity, (*naming.TRADES, *self.sides, *naming.SPENT))
        ):
            return state
        if (
            quantity.unit in POINTS
            and not name
            and self.last
            and naming.SHARE_TOLD.search(self.text, sentence.start, begin)
        ):
            return self.last.removesuffix("占比") + "占比"
        if name in naming.PARTS and change.kind != "level" and self.last:
            return self.last.removesuffix("占比") + "占比"
        if change.kind != "level" and (share := naming.SHARE_IN.search(name)):
            return name[: share.start()] + "占比"
        if self.last and naming.RANK_ALONE.fullmatch(name) and not (name[-1] == self.last[-1] == "类"):
            return name + naming.RANK_BEFORE.sub("", self.last)
        if name and (quantity.unit or "").endswith("人") and (school := naming.at_school(name, self.last)):
            return school
        if self.last and name in ("金额", "货值"):
            sold = self.last.endswith(naming.TRADES)  # 电视出口3万台，|货值
            return (self.last if sold else "".join(cut_words(naming.COUNT.sub("", self.last))[-1:])) + name
        if name in ("人均", "户均") and (quantity.unit or "").endswith("元") and not (self.unit or "").endswith("元"):
            paid = next((paid for unit, paid in reversed(self.levels.items()) if unit.endswith("元")), self.last)
            return name + paid  # 发放贷款3亿元、惠及农户4万户，|户均|5.7万元
        if self.last and name in ("人均", "户均") and name not in self.last:
            return name + self.last
        if self.last and name in (*naming.SPENT, "数量", "总量", "增量", "人数", "人均", "户均", "中位数"):
            whole = naming.COUNT.sub("", self.last.removesuffix(name))
            return (naming.NEW.sub("", whole) if name in ("总数", "总量") else whole) + name
        if 0 < len(name) <= 2 and "其中" in prefix and name not in naming.TRADES and self.last.endswith(name):
            return self.last  # 债券发行2.4万亿元，其中7月发行0.2万亿元
        if name and change.kind == "level" and not quantity.percent:
            among = "其中" in self.text[max(0, begin - 3) : begin + 2]
            unlike = among and quantity.unit != self.unit and (quantity.unit or "") in self.levels
            whole = self.levels[quantity.unit or ""] if unlike else self.last
            deed = deed_before(self.deeds, whole, prefix, name, among=among)
            name = name if deed in name else deed + name
        if name.endswith("比重") and len(name) > 2 and quantity.unit in POINTS:
            name = naming.OF_ALL_ELSE.sub("", name.removesuffix("比重").removesuffix("所占")) + "占比"
        if name in naming.MEAN and (self.last.endswith(naming.TRADES) or naming.COUNT_OF.search(self.last)):
            return (self.last if self.last.endswith(naming.TRADES) else naming.COUNT_OF.sub("", self.last)) + name
        if name in ("价格", "均价", "单价") and (thing := self._here.last()):
            whole = self.last if self.last.endswith(thing) else thing
            done = len(whole) > 4 and is_verb(whole[-2:])
            return (whole[:-2] if done else whole) + name  # 新增药品谈成70个，|价格|平均下降6%
        if name:
            side = not {name, name.removeprefix("总")}.isdisjoint(self.sides) or name in naming.DEALT_IN
            sought = side or name in (*naming.ALL_TRADE, "用电量")
            before = self.before(sentence, begin, change, quantity, side=True) if sought else ""
            if name in naming.ALL_TRADE and before.endswith(name):
                self._base = before
                return before
            if before and (side or before.endswith((*naming.SORTS, "业"))) and not before.endswith(name):
                self._whole = before.removesuffix(next(filter(before.endswith, self.sides), ""))
                if before != self._whole:  # 企业收入利润|快速增长，实现营业收入
                    self._whole = self._whole.removesuffix(next(filter(self._whole.endswith, self.sides), ""))
                self._base = self._whole + name
                return self._base
            name = self._parts.name(name, begin, quantity)
            if self._has_trade and change.kind == "level" and (traded := self._trade(name, begin, quantity)):
                return name + traded
            if name == "集装箱" and self.last.endswith("货物吞吐量"):
                apart = self.text[begin - 1] == "；" and self.last[:2] in naming.BOTH_TRADES
                name = self.last[2 * apart :].replace("货物", name)
            told = self.levels.get(quantity.unit or "", "") if change.kind == "level" else self.last
            one = told[2:].endswith(naming.TRADES) and not told.endswith("进出口")
            one = one and (not told.startswith("对") or told[:-2].endswith("贸易"))
            if name in naming.TRADES and self._base == told and one:
                return told[:-2] + name  # 运输服务进口132亿元；|出口|110亿元
            placed = name in naming.TRADES and self._base.startswith(("对", "与", "自")) and naming.AREA.search(prefix)
            whole = name if placed else before if before.endswith(name) else self._compose(name)
            if change.kind == "level" and naming.THINGS.search(whole):
                self._things = whole
            return whole
        here = self._here.counted(quantity) if change.kind != "level" else ""
        here = "" if here in self.last else here
        name = self.before(sentence, begin, change, quantity) or here or self.last
        name = self._full.get(name, name)
        if change.kind == "level" and not quantity.percent and self.unit == "%" and name.endswith(naming.OF_ALL):
            name = self.levels.get(quantity.unit or "", name)  # 完成投资2亿元，进度51%；乙市完成1亿元
        if "均" in prefix and (each := naming.EACH_DAY.fullmatch(prefix)) and name and not name.startswith(each[1]):
            return each[1] + name  # 总车流量3155万车次，日均8.6万车次
        if quantity.unit in POINTS and (own := naming.OWN_RATE.match(prefix)) and not name.endswith(naming.RATES):
            return name + own.group()
        if quantity.unit not in POINTS and name.endswith(naming.RATES):
            return name[:-2] if len(name) > 3 else name  # of the rate only points are told
        return name

    def _beside(self, sentence: Sentence, begin: int, prefix: str, quantity: Quantity, change: Change) -> str | None:
        """The name that stands in the words before the number or behind it; None where it has one that is not found."""
        text = self.text
        words = change.words
        if text[begin - 1 : begin] not in ("，", "。", "；", "：", "\n", ""):  # behind a number: 20家企业|发布新品30件
            first, _, rest = words.partition("、")
            words = rest if rest and self.last.endswith(first) else words  # 6万人次受灾、|直接经济损失
            to = naming.GIVEN_TO.match(words)
            counted = change.kind == "level" and self.units.thing[quantity.unit]
            did = self._done.search(words, 2) if counted and not to else None
            words = (
                words[to.end() :] if to else words[did.start() :] if did and is_verb(did.group(), alone=True) else words
            )
        if self.last and change.kind != "level" and naming.SHARE.fullmatch(words):
            return self.last.removesuffix("占比") + "占比"
        name = clean_name(text, sentence, begin, words, self._did)
        if quantity.percent and change.kind == "level" and (rate := naming.RATE_NAMED.match(text, quantity.end)):
            return rate["name"]
        if change.tail:
            own = name if len(name) > 2 or name not in self.last[-len(name) - 1 :] else ""
            whose = own if len(own) > 4 else self.last.removesuffix(own) + own
            return whose + change.tail if whose or not change.tail.startswith(naming.AGAINST) else ""
        if change.behind and (not name or is_verb(name[-2:])):
            return told_behind(
                text, sentence, quantity.end, some=prefix[-1:] in ("", "有", "中"), stops=self.stops, did=self._did
            )
        whence = change.kind == "占比" and not name and (not self.last or self.last.startswith(naming.WHENCE))
        if whence and self.text.startswith(naming.WHENCE, quantity.end):
            return told_behind(text, sentence, quantity.end, some=True, stops=self.stops, did=self._did)
        if change.kind != "level" or change.words != prefix:
            return self._counted.more_of(sentence, quantity, change, name)
        listed = bool(self.unit) and not only_links(self.last)
        return self._counted.of_number(sentence, prefix, quantity, name, listed=listed)

    def _is_place(self, sentence: Sentence, begin: int, words: str) -> bool:
        """Whether words are one place behind another of which something was measured."""
        placed = any(
            span.label == "REGION" and (span.start, span.end) == (begin, begin + len(words)) for span in sentence.spans
        )
        return placed and self.text[begin - 1] in "；，" and self.last in self.levels.values()

    def _of_another(
        self, sentence: Sentence, begin: int, prefix: str, name: str | None, quantity: Quantity
    ) -> str | None:
        """What was measured before, of another where the words before the number name only that."""
        alike = (quantity.unit or "").lstrip("万亿") == (self.unit or "").lstrip("万亿")
        if name and prefix[:1] in BETWEEN and quantity.unit == self.unit and (too := of_another(name, self.last)):
            return too
        if name == prefix and alike and (too := did_too(name, self.last, self.deeds)):
            return too
        if name and (again := did_again(name, self._firsts.get(quantity.unit or "", ""))):
            return again
        whole, unit = self._made
        if (
            name
            and name == prefix
            and unit == (quantity.unit or "").lstrip("万亿")
            and self.text[begin - 1] in "；，、"
        ):
            good = (
                len(name) <= naming.SHORT
                and not naming.MADE_TOO.search(name)
                and not is_verb(name)
                and name not in whole
            )
            if good and (made := naming.MADE.search(whole)):
                return name + made[0]  # 原煤产量3亿吨，增长2%；|原油|1785万吨
        fields = naming.FIELDS.search(self.levels.get(quantity.unit or "", "")) if name == prefix else None
        if (
            name
            and fields
            and not MEASURED.search(name)
            and self.text[begin - 1] in "；，、。"
            and self.units.dimension[(quantity.unit or "").lstrip("万亿千")]
        ):
            self._whole = name
            return name + fields[0]  # 棉花播种面积3万亩，产量2万吨；|大豆|5万亩
        measure = MEASURE.search(self.levels.get(quantity.unit or "", "")) if name == prefix else None
        org = measure and any(
            span.label == "ORG" and (span.start, span.end) == (begin, quantity.start) for span in sentence.spans
        )
        return f"{name}{measure[0]}" if measure and org else None  # 甲公司销量30万辆，增长5%；|乙公司|20万辆
