CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;

UNWIND [
{id: "dataset", software: "policy-kg", version: "0.1.0", vocabulary: "e9a1c09c2625d4c9e8753845d97f57b7", license: "https://spdx.org/licenses/MIT"}
] AS row
MERGE (n:Dataset {id: row.id}) SET n = row, n:Dataset;

UNWIND [
{id: "person/习近平", label: "习近平"},
{id: "person/何砚秋", label: "何砚秋"},
{id: "person/卓知远", label: "卓知远"},
{id: "person/奥马莫", label: "奥马莫"},
{id: "person/孟怀瑾", label: "孟怀瑾"},
{id: "person/季南生", label: "季南生"},
{id: "person/木沙江·艾尼瓦尔", label: "木沙江·艾尼瓦尔"},
{id: "person/李克强", label: "李克强"},
{id: "person/栗战书", label: "栗战书"},
{id: "person/欧阳清", label: "欧阳清"},
{id: "person/汤以恒", label: "汤以恒"},
{id: "person/沈仲贤", label: "沈仲贤"},
{id: "person/王毅", label: "王毅"},
{id: "person/程思源", label: "程思源"},
{id: "person/肖亚庆", label: "肖亚庆"},
{id: "person/肯雅塔", label: "肯雅塔"},
{id: "person/葛树", label: "葛树"},
{id: "person/蒋伯庸", label: "蒋伯庸"},
{id: "person/辛国斌", label: "辛国斌"},
{id: "person/邢若谷", label: "邢若谷"},
{id: "person/金壮龙", label: "金壮龙"},
{id: "person/钟树人", label: "钟树人"},
{id: "person/陆庭筠", label: "陆庭筠"},
{id: "person/韦启明", label: "韦启明"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:Person;

UNWIND [
{id: "organ/中华人民共和国", label: "中华人民共和国", kind: "State", level: "central", label_en: "People's Republic of China"},
{id: "organ/中国人民银行", label: "中国人民银行", aliases: ["中国央行", "人民银行", "央行"], kind: "Ministry", level: "central", label_en: "People's Bank of China"},
{id: "organ/中国共产党", label: "中国共产党", kind: "PartyOrgan", level: "central", label_en: "Communist Party of China"},
{id: "organ/中国共产党中央委员会", label: "中国共产党中央委员会", aliases: ["中共中央", "中共中央委员会", "中国共产党中央", "党中央"], kind: "PartyOrgan", level: "central", label_en: "Central Committee of the Communist Party of China"},
{id: "organ/中国共产党中央委员会组织部", label: "中国共产党中央委员会组织部", aliases: ["中共中央组织部", "中央组织部", "中组部"], kind: "PartyOrgan", level: "central", label_en: "Organization Department of the CPC Central Committee"},
{id: "organ/中国共产党中央纪律检查委员会", label: "中国共产党中央纪律检查委员会", aliases: ["中共中央纪委", "中共中央纪律检查委员会", "中央纪委", "中央纪律检查委员会", "中纪委"], kind: "PartyOrgan", level: "central", label_en: "Central Commission for Discipline Inspection of the CPC"},
{id: "organ/中国共产党中央纪律检查委员会国家监察委员会", label: "中国共产党中央纪律检查委员会国家监察委员会", aliases: ["中共中央纪律检查委员会国家监察委员会", "中央纪委、国家监委", "中央纪委国家监委", "中央纪律检查委员会国家监察委员会"], kind: "PartyOrgan", level: "central", valid_from: "2018-03"},
{id: "organ/中国共产党丽水市委员会", label: "中国共产党丽水市委员会", aliases: ["丽水市委"], kind: "PartyOrgan", level: "prefecture"},
{id: "organ/中国共产党丽水市纪律检查委员会丽水市监察委员会", label: "中国共产党丽水市纪律检查委员会丽水市监察委员会", aliases: ["丽水市纪委监委"], kind: "PartyOrgan", level: "prefecture"},
{id: "organ/中国共产党兰溪市委员会", label: "中国共产党兰溪市委员会", aliases: ["兰溪市委"], kind: "PartyOrgan", level: "county"},
{id: "organ/中国共产党宁波市委员会", label: "中国共产党宁波市委员会", aliases: ["宁波市委"], kind: "PartyOrgan", level: "prefecture"},
{id: "organ/中国共产党浙江省委员会", label: "中国共产党浙江省委员会", aliases: ["浙江省委"], kind: "PartyOrgan", level: "province"},
{id: "organ/中国共产党浙江省纪律检查委员会浙江省监察委员会", label: "中国共产党浙江省纪律检查委员会浙江省监察委员会", aliases: ["浙江省纪委监委"], kind: "PartyOrgan", level: "province"},
{id: "organ/中国共产党舟山市委员会", label: "中国共产党舟山市委员会", aliases: ["舟山市委"], kind: "PartyOrgan", level: "prefecture"},
{id: "organ/中国共产党金华市委员会", label: "中国共产党金华市委员会", aliases: ["金华市委"], kind: "PartyOrgan", level: "prefecture"},
{id: "organ/中国共产党金华市委员会组织部", label: "中国共产党金华市委员会组织部", kind: "PartyOrgan", level: "prefecture"},
{id: "organ/中央军民融合发展委员会", label: "中央军民融合发展委员会", aliases: ["中央军民融合委"], kind: "PartyOrgan", level: "central", label_en: "Central Commission for Integrated Military and Civilian Development", valid_from: "2017-01-22"},
{id: "organ/中央军民融合发展委员会办公室", label: "中央军民融合发展委员会办公室", aliases: ["中央军民融合办"], kind: "PartyOrgan", level: "central", label_en: "Office of the Central Commission for Integrated Military and Civilian Development"},
{id: "organ/丽水市人民政府", label: "丽水市人民政府", kind: "LocalGovernment", level: "prefecture"},
{id: "organ/丽水市发展和改革委员会", label: "丽水市发展和改革委员会", kind: "StateOrgan", level: "prefecture"},
{id: "organ/人力资源和社会保障部", label: "人力资源和社会保障部", aliases: ["中华人民共和国人力资源和社会保障部", "人力资源社会保障部", "人社部"], kind: "Ministry", level: "central", label_en: "Ministry of Human Resources and Social Security", valid_from: "2008-03-15"},
{id: "organ/住房和城乡建设部", label: "住房和城乡建设部", aliases: ["中华人民共和国住房和城乡建设部", "住建部", "住房城乡建设部"], kind: "Ministry", level: "central", label_en: "Ministry of Housing and Urban-Rural Development", valid_from: "2008-03-15"},
{id: "organ/全国人民代表大会", label: "全国人民代表大会", aliases: ["中华人民共和国全国人民代表大会", "全国人大"], kind: "Congress", level: "central", label_en: "National People's Congress"},
{id: "organ/全国人民代表大会常务委员会", label: "全国人民代表大会常务委员会", aliases: ["中华人民共和国全国人民代表大会常务委员会", "中国全国人大常委会", "全国人大常委会"], kind: "Congress", level: "central", label_en: "Standing Committee of the National People's Congress"},
{id: "organ/兰溪市人民政府", label: "兰溪市人民政府", kind: "LocalGovernment", level: "county"},
{id: "organ/国务院", label: "国务院", aliases: ["中华人民共和国国务院", "中央人民政府"], kind: "StateOrgan", level: "central", label_en: "State Council"},
{id: "organ/国务院办公厅", label: "国务院办公厅", aliases: ["中华人民共和国国务院办公厅"], kind: "StateOrgan", level: "central", label_en: "General Office of the State Council"},
{id: "organ/国务院国有资产监督管理委员会", label: "国务院国有资产监督管理委员会", aliases: ["国务院国资委", "国家国资委", "国资委"], kind: "StateOrgan", level: "central", label_en: "State-owned Assets Supervision and Administration Commission of the State Council", valid_from: "2003-03-10"},
{id: "organ/国务院新闻办公室", label: "国务院新闻办公室", aliases: ["中华人民共和国国务院新闻办公室", "国务院新闻办", "国新办"], kind: "StateOrgan", level: "central", label_en: "State Council Information Office"},
{id: "organ/国家发展和改革委员会", label: "国家发展和改革委员会", aliases: ["中华人民共和国国家发展和改革委员会", "中国国家发展和改革委员会", "中国国家发展改革委", "发展改革委", "发改委", "国家发展和改革委", "国家发展改革委", "国家发展改革委员会", "国家发改委"], kind: "Ministry", level: "central", label_en: "National Development and Reform Commission", valid_from: "2003-03-10"},
{id: "organ/国家市场监督管理总局", label: "国家市场监督管理总局", aliases: ["国家市场监管总局", "国家市监总局", "市场监督管理总局", "市场监管总局", "市监总局"], kind: "StateOrgan", level: "central", label_en: "State Administration for Market Regulation", valid_from: "2018-03"},
{id: "organ/国家民族事务委员会", label: "国家民族事务委员会", aliases: ["中华人民共和国国家民族事务委员会", "国家民委"], kind: "Ministry", level: "central", label_en: "National Ethnic Affairs Commission"},
{id: "organ/国家知识产权局", label: "国家知识产权局", aliases: ["中国国家知识产权局", "国知局"], kind: "StateOrgan", level: "central", label_en: "China National Intellectual Property Administration"},
{id: "organ/国家知识产权局战略规划司", label: "国家知识产权局战略规划司", kind: "Department", level: "central"},
{id: "organ/国家粮食和物资储备局", label: "国家粮食和物资储备局", aliases: ["国家粮储局", "国家粮食和储备局"], kind: "StateOrgan", level: "central", label_en: "National Food and Strategic Reserves Administration", valid_from: "2018-03"},
{id: "organ/国家统计局", label: "国家统计局", aliases: ["中国国家统计局"], kind: "StateOrgan", level: "central", label_en: "National Bureau of Statistics"},
{id: "organ/国家自然科学基金委员会", label: "国家自然科学基金委员会", aliases: ["国家自然科学基金委", "自然科学基金委"], kind: "StateOrgan", level: "central", label_en: "National Natural Science Foundation of China"},
{id: "organ/外交部", label: "外交部", aliases: ["中华人民共和国外交部", "中国外交部"], kind: "Ministry", level: "central", label_en: "Ministry of Foreign Affairs"},
{id: "organ/宁波市人民代表大会", label: "宁波市人民代表大会", kind: "Congress", level: "prefecture"},
{id: "organ/宁波市人民代表大会常务委员会", label: "宁波市人民代表大会常务委员会", kind: "Congress", level: "prefecture"},
{id: "organ/宁波市人民政府", label: "宁波市人民政府", kind: "LocalGovernment", level: "prefecture"},
{id: "organ/宁波海关", label: "宁波海关", kind: "StateOrgan", level: "prefecture"},
{id: "organ/工业和信息化部", label: "工业和信息化部", aliases: ["中华人民共和国工业和信息化部", "中国工业和信息化部", "国家工信部", "工业与信息化部", "工信部"], kind: "Ministry", level: "central", label_en: "Ministry of Industry and Information Technology", valid_from: "2008-03-15"},
{id: "organ/工业和信息化部装备工业一司", label: "工业和信息化部装备工业一司", aliases: ["工信部装备工业一司"], kind: "Department", level: "central"},
{id: "organ/工业和信息化部运行监测协调局", label: "工业和信息化部运行监测协调局", kind: "Department", level: "central"},
{id: "organ/广东省工业和信息化厅", label: "广东省工业和信息化厅", kind: "StateOrgan", level: "province"},
{id: "organ/教育部", label: "教育部", aliases: ["中华人民共和国教育部", "中国教育部"], kind: "Ministry", level: "central", label_en: "Ministry of Education", valid_from: "1998-03-10"},
{id: "organ/水利部", label: "水利部", aliases: ["中华人民共和国水利部", "中国水利部"], kind: "Ministry", level: "central", label_en: "Ministry of Water Resources"},
{id: "organ/浙江省交通运输厅", label: "浙江省交通运输厅", kind: "StateOrgan", level: "province"},
{id: "organ/浙江省人力资源和社会保障厅", label: "浙江省人力资源和社会保障厅", kind: "StateOrgan", level: "province"},
{id: "organ/浙江省人民政府", label: "浙江省人民政府", kind: "LocalGovernment", level: "province"},
{id: "organ/浙江省经济和信息化厅", label: "浙江省经济和信息化厅", kind: "StateOrgan", level: "province"},
{id: "organ/浙江省统计局", label: "浙江省统计局", kind: "StateOrgan", level: "province"},
{id: "organ/浙江省财政厅", label: "浙江省财政厅", kind: "StateOrgan", level: "province"},
{id: "organ/生态环境部", label: "生态环境部", aliases: ["中华人民共和国生态环境部", "中国生态环境部"], kind: "Ministry", level: "central", label_en: "Ministry of Ecology and Environment", valid_from: "2018-03-17"},
{id: "organ/科学技术部", label: "科学技术部", aliases: ["中华人民共和国科学技术部", "中国科技部", "国家科技部", "科技部"], kind: "Ministry", level: "central", label_en: "Ministry of Science and Technology", valid_from: "1998-03-10"},
{id: "organ/自然资源部", label: "自然资源部", aliases: ["中华人民共和国自然资源部", "中国自然资源部"], kind: "Ministry", level: "central", label_en: "Ministry of Natural Resources", valid_from: "2018-03-17"},
{id: "organ/舟山市人民政府", label: "舟山市人民政府", kind: "LocalGovernment", level: "prefecture"},
{id: "organ/财政部", label: "财政部", aliases: ["中华人民共和国财政部", "中国财政部"], kind: "Ministry", level: "central", label_en: "Ministry of Finance"},
{id: "organ/金华市经济委员会", label: "金华市经济委员会", kind: "StateOrgan", level: "prefecture"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:Organ;

UNWIND [
{id: "org/中国商用飞机有限责任公司", label: "中国商用飞机有限责任公司", aliases: ["中国商用飞机公司", "中国商飞", "中国商飞公司"], kind: "company", label_en: "Commercial Aircraft Corporation of China"},
{id: "org/中国科学院", label: "中国科学院", aliases: ["中科院"], kind: "institute", label_en: "Chinese Academy of Sciences"},
{id: "org/浙江大学", label: "浙江大学", kind: "university", label_en: "Zhejiang University"},
{id: "org/海天塑机集团有限公司", label: "海天塑机集团有限公司"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:Organization;

UNWIND [
{id: "region/110000", label: "北京市", aliases: ["北京"], code: "110000", level: "province", pinyin: "Beijing", label_en: "Beijing"},
{id: "region/310000", label: "上海市", aliases: ["上海"], code: "310000", level: "province", pinyin: "Shanghai", label_en: "Shanghai"},
{id: "region/330000", label: "浙江省", aliases: ["浙江"], code: "330000", level: "province", pinyin: "Zhejiang", label_en: "Zhejiang"},
{id: "region/330200", label: "宁波市", aliases: ["宁波"], code: "330200", level: "prefecture", pinyin: "Ningbo", label_en: "Ningbo"},
{id: "region/330700", label: "金华市", aliases: ["金华"], code: "330700", level: "prefecture", pinyin: "Jinhua", label_en: "Jinhua"},
{id: "region/330781", label: "兰溪市", aliases: ["兰溪", "浙江兰溪"], code: "330781", level: "county", pinyin: "Lanxi"},
{id: "region/330900", label: "舟山市", aliases: ["浙江舟山", "舟山"], code: "330900", level: "prefecture", pinyin: "Zhoushan", label_en: "Zhoushan"},
{id: "region/330902", label: "定海区", aliases: ["定海"], code: "330902", level: "county", pinyin: "Dinghai"},
{id: "region/331100", label: "丽水市", aliases: ["丽水"], code: "331100", level: "prefecture", pinyin: "Lishui", label_en: "Lishui"},
{id: "region/440000", label: "广东省", aliases: ["广东"], code: "440000", level: "province", pinyin: "Guangdong", label_en: "Guangdong"},
{id: "region/厄立特里亚", label: "厄立特里亚", aliases: ["厄立特里亚国"], level: "country", label_en: "Eritrea"},
{id: "region/科摩罗", label: "科摩罗", aliases: ["科摩罗联盟"], level: "country", label_en: "Comoros"},
{id: "region/肯尼亚", label: "肯尼亚", aliases: ["肯尼亚共和国"], level: "country", label_en: "Kenya"},
{id: "region/蒙巴萨", label: "蒙巴萨", level: "place", label_en: "Mombasa"},
{id: "region/非洲", label: "非洲", level: "area", label_en: "Africa"},
{id: "region/非洲之角", label: "非洲之角", level: "area", label_en: "Horn of Africa"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:Region;

UNWIND [
{id: "program/一带一路", label: "一带一路", aliases: ["“一带一路”倡议", "“一带一路”合作倡议", "“一带一路”战略", "“丝绸之路经济带”和“21世纪海上丝绸之路”", "一带一路倡议", "一带一路战略", "丝绸之路经济带和21世纪海上丝绸之路", "丝绸之路经济带和二十一世纪海上丝绸之路"], kind: "strategy", label_en: "Belt and Road Initiative", first_used: "2013"},
{id: "program/专精特新", label: "专精特新", aliases: ["“专精特新”工程", "“专精特新”战略", "“专精特新”行动"], kind: "concept", label_en: "Specialized, refined, distinctive and innovative"},
{id: "program/六保", label: "六保", kind: "concept", label_en: "Six guarantees", first_used: "2020-04"},
{id: "program/六稳", label: "六稳", aliases: ["“六稳”工作任务"], kind: "concept", label_en: "Six stabilities", first_used: "2018-07"},
{id: "program/共同富裕", label: "共同富裕", aliases: ["全体人民共同富裕战略", "共同富裕战略", "共同富裕行动"], kind: "concept", label_en: "Common prosperity"},
{id: "program/减税降费", label: "减税降费", aliases: ["“减税降费”行动", "减税降费战略", "减税降费行动"], kind: "campaign", label_en: "Tax and fee reductions"},
{id: "program/制造业强链补链行动", label: "制造业强链补链行动", aliases: ["“强链补链”行动", "产业链强链补链行动", "制造业补链强链行动", "强链补链行动"], kind: "campaign"},
{id: "program/制造强国", label: "制造强国", aliases: ["“制造强国”战略", "制造业强国战略", "制造强国战略", "制造强国行动"], kind: "strategy", label_en: "Manufacturing power"},
{id: "program/十四五规划", label: "十四五规划", aliases: ["‘十四五’规划", "“十四五”规划", "“十四五”规划和2035年远景目标纲要", "“十四五”规划和二〇三五年远景目标纲要", "“十四五”规划纲要", "十四五规划纲要", "国家“十四五”规划", "国家“十四五”规划纲要", "国民经济和社会发展第十四个五年规划", "国民经济和社会发展第十四个五年规划和2035年远景目标纲要", "国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", "国民经济和社会发展第十四个五年规划纲要"], kind: "plan", label_en: "14th Five-Year Plan", first_used: "2021-03"},
{id: "program/数字经济一号工程", label: "数字经济一号工程", aliases: ["数字经济“一号工程”", "数字经济创新提质“一号发展工程”"], kind: "project"},
{id: "program/智能制造技术攻关行动", label: "智能制造技术攻关行动"},
{id: "program/智能制造示范工厂建设行动", label: "智能制造示范工厂建设行动"},
{id: "program/知识产权强国建设纲要", label: "知识产权强国建设纲要", kind: "plan"},
{id: "program/行业智能化改造升级行动", label: "行业智能化改造升级行动"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:PolicyProgram;

UNWIND [
{id: "document/“十四五”智能制造发展规划", label: "“十四五”智能制造发展规划", number: "工信部联规〔2021〕207号"},
{id: "document/中华人民共和国农产品质量安全法", label: "中华人民共和国农产品质量安全法"},
{id: "document/中华人民共和国反电信网络诈骗法", label: "中华人民共和国反电信网络诈骗法"},
{id: "document/中华人民共和国水法", label: "中华人民共和国水法"},
{id: "document/保障农民工工资支付条例", label: "保障农民工工资支付条例"},
{id: "document/关于进一步减负纾困助力中小微企业发展的若干意见", label: "关于进一步减负纾困助力中小微企业发展的若干意见", number: "浙政发〔2022〕11号"},
{id: "document/国务院办公厅转发水利部关于推进节水型社会建设意见的通知", label: "国务院办公厅转发水利部关于推进节水型社会建设意见的通知"},
{id: "document/国家节水行动方案", label: "国家节水行动方案"},
{id: "document/水利部关于推进节水型社会建设意见", label: "水利部关于推进节水型社会建设意见"},
{id: "document/纲要~2022-01-10-state-council-meeting", label: "纲要"},
{id: "document/节水型社会建设暂行办法", label: "节水型社会建设暂行办法"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:PolicyDocument;

UNWIND [
{id: "event/2021-11-05/全国工信系统电视电话会议", label: "全国工信系统电视电话会议", date: "2021-11-05"},
{id: "event/2021-12-28/国务院新闻办公室新闻发布会", label: "国务院新闻办公室新闻发布会", date: "2021-12-28"},
{id: "event/2022-01-10/国务院常务会议", label: "国务院常务会议", date: "2022-01-10"},
{id: "event/2022-02-16/稳外贸座谈会", label: "稳外贸座谈会", date: "2022-02-16"},
{id: "event/2022-03-03/宁波市第十六届人民代表大会常务委员会第二次会议", label: "宁波市第十六届人民代表大会常务委员会第二次会议", date: "2022-03-03"},
{id: "event/2022-04-19/省政府常务会议", label: "省政府常务会议", date: "2022-04-19"},
{id: "event/2022-04-20/国家知识产权局新闻发布会", label: "国家知识产权局新闻发布会", date: "2022-04-20"},
{id: "event/2022-09-02/十三届全国人大常委会第三十六次会议", label: "十三届全国人大常委会第三十六次会议", date: "2022-09-02"},
{id: "event/undated/中央经济工作会议", label: "中央经济工作会议"},
{id: "event/undated/中非合作论坛第八届部长级会议", label: "中非合作论坛第八届部长级会议"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:Meeting;

UNWIND [
{id: "indicator/0498b64ecf7bf5c3", label: "2021年国内生产总值增长5.1%", indicator: "国内生产总值", change: "增长", value: 5.1, unit: "%", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/11e481c3f32ddd78", label: "2021年全省高技术产业增加值增长17.1%", indicator: "高技术产业增加值", change: "增长", value: 17.1, unit: "%", area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/14a5faa47305271e", label: "2021年全省规模以上工业增加值同比增长12.9%", indicator: "规模以上工业增加值", change: "同比增长", value: 12.9, unit: "%", area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/1e34d6e4f3fcf5e8", label: "2021年国内生产总值增长8.1%", indicator: "国内生产总值", change: "增长", value: 8.1, unit: "%", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/2f573a9e7cabab04", label: "一季度我国授权发明专利同比增长27.5%", indicator: "授权发明专利", change: "同比增长", value: 27.5, unit: "%", area: "我国", period: "一季度", period_start: "2022-01-01", period_end: "2022-04-01"},
{id: "indicator/33f03ff57358d855", label: "全年全国居民消费价格增长0.9%", indicator: "居民消费价格", change: "增长", value: 0.9, unit: "%", area: "全国", period: "全年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/385d7250a719a7da", label: "2021年国内生产总值1143670亿元", indicator: "国内生产总值", change: "level", value: 1143670.0, unit: "亿元", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/4d29777fe927b426", label: "2021年全省居民人均可支配收入同比增长9.8%", indicator: "居民人均可支配收入", change: "同比增长", value: 9.8, unit: "%", area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/4e24d978f34b2899", label: "2021年浙江社会消费品零售总额29211亿元", indicator: "社会消费品零售总额", change: "level", value: 29211.0, unit: "亿元", area: "浙江", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/6540f16dc7c49536", label: "全年全国规模以上工业增加值增长9.6%", indicator: "规模以上工业增加值", change: "增长", value: 9.6, unit: "%", area: "全国", period: "全年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/6f1dea1d21c93681", label: "2021年全省城乡收入比1.94", indicator: "城乡收入比", change: "level", value: 1.94, area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/743ec1739c7ef547", label: "2021年全省生产总值73516亿元", indicator: "生产总值", change: "level", value: 73516.0, unit: "亿元", area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/7a19006b0ff79996", label: "2021年全省规模以上工业增加值20248亿元", indicator: "规模以上工业增加值", change: "level", value: 20248.0, unit: "亿元", area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/94ae73a7f53bd2a5", label: "前三季度全国规模以上工业增加值同比增长11.8%", indicator: "规模以上工业增加值", change: "同比增长", value: 11.8, unit: "%", area: "全国", period: "前三季度", period_start: "2021-01-01", period_end: "2021-10-01"},
{id: "indicator/a031a990f9e7fe6f", label: "2021年全省居民人均可支配收入57541元", indicator: "居民人均可支配收入", change: "level", value: 57541.0, unit: "元", area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/a2875d47c629fcbd", label: "全年全国固定资产投资544547亿元", indicator: "固定资产投资", change: "level", value: 544547.0, unit: "亿元", area: "全国", period: "全年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/a977e26dd0c95e32", label: "一季度我国授权发明专利19.7万件", indicator: "授权发明专利", change: "level", value: 19.7, unit: "万件", area: "我国", period: "一季度", period_start: "2022-01-01", period_end: "2022-04-01"},
{id: "indicator/c0851a9d923eee88", label: "全年全国社会消费品零售总额增长12.5%", indicator: "社会消费品零售总额", change: "增长", value: 12.5, unit: "%", area: "全国", period: "全年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/c1081d663fb62a47", label: "2021年浙江固定资产投资同比增长10.8%", indicator: "固定资产投资", change: "同比增长", value: 10.8, unit: "%", area: "浙江", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/ce22e2aa7aa47579", label: "一季度我国国内有效发明专利拥有量290.2万件", indicator: "国内有效发明专利拥有量", change: "level", value: 290.2, unit: "万件", area: "我国", period: "一季度", period_start: "2022-01-01", period_end: "2022-04-01"},
{id: "indicator/d25b25f06e9f86b6", label: "全年全国固定资产投资增长4.9%", indicator: "固定资产投资", change: "增长", value: 4.9, unit: "%", area: "全国", period: "全年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/d5e34299d3629e9e", label: "2021年全省生产总值同比增长8.5%", indicator: "生产总值", change: "同比增长", value: 8.5, unit: "%", area: "全省", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/d6d886419e0caf18", label: "全年全国社会消费品零售总额440823亿元", indicator: "社会消费品零售总额", change: "level", value: 440823.0, unit: "亿元", area: "全国", period: "全年", period_start: "2021-01-01", period_end: "2022-01-01"},
{id: "indicator/fc05dbf5151a3c0f", label: "2021年浙江社会消费品零售总额增长9.7%", indicator: "社会消费品零售总额", change: "增长", value: 9.7, unit: "%", area: "浙江", period: "2021年", period_start: "2021-01-01", period_end: "2022-01-01"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:Observation;

UNWIND [
{id: "article/2021-11-05-industry-meeting", label: "工信部开会部署四季度工业稳增长", date: "2021-11-05", url: "https://example.org/2021/11/05/industry-meeting", source: "示例通讯"},
{id: "article/2021-12-28-smart-manufacturing-plan", label: "八部门联合印发《“十四五”智能制造发展规划》", date: "2021-12-28", url: "https://example.org/2021/12/28/smart-manufacturing-plan", source: "示例通讯"},
{id: "article/2021-12-29-smart-manufacturing-plan-reprint", label: "《“十四五”智能制造发展规划》印发 2035年骨干企业基本实现智能化", date: "2021-12-29", source: "示例日报"},
{id: "article/2022-01-06-visit-to-kenya", label: "王毅访问肯尼亚", date: "2022-01-07", source: "示例通讯"},
{id: "article/2022-01-10-state-council-meeting", label: "李克强主持召开国务院常务会议 部署扩大有效投资", date: "2022-01-10", url: "https://example.org/2022/01/10/state-council-meeting", source: "示例通讯"},
{id: "article/2022-01-18-zhejiang-statistics", label: "浙江公布2021年经济运行数据", date: "2022-01-18", source: "示例统计"},
{id: "article/2022-02-16-governor-inspection", label: "省长到宁波舟山调研 强调稳外贸稳企业", date: "2022-02-17", source: "示例日报"},
{id: "article/2022-03-04-appointments", label: "国务院任免国家工作人员", date: "2022-03-04", source: "示例通讯"},
{id: "article/2022-04-21-news-in-brief", label: "要闻速览", date: "2022-04-21", source: "示例日报"},
{id: "article/2022-06-30-discipline-case", label: "浙江省经济和信息化厅原厅长钟树人接受审查调查", date: "2022-06-30", source: "示例通讯"},
{id: "article/2022-08-12-water-saving-notice", label: "国务院办公厅转发水利部关于推进节水型社会建设意见的通知", date: "2022-08-12", url: "https://example.org/2022/08/12/water-saving-notice", source: "示例公报"},
{id: "article/2022-09-02-npc-personnel", label: "全国人大常委会表决通过人事任免 金壮龙任工业和信息化部部长", date: "2022-09-02", url: "https://example.org/2022/09/02/npc-personnel", source: "示例通讯"}
] AS row
MERGE (n:Entity {id: row.id}) SET n = row, n:Article;

UNWIND [
{source: "person/习近平", target: "organ/中华人民共和国", properties: {id: "holds_post-1a828e9a3596a950", title: "主席", status: "current", first_seen: "2022-09-02", last_seen: "2022-09-02", confidence: 0.916, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [117], evidence_end: [124], evidence_quote: ["国家主席习近平"]}},
{source: "person/何砚秋", target: "organ/中国共产党舟山市委员会", properties: {id: "holds_post-008efd4a6e270cb0", title: "书记", status: "current", first_seen: "2022-02-17", last_seen: "2022-02-17", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [309], evidence_end: [318], evidence_quote: ["舟山市委书记何砚秋"]}},
{source: "person/卓知远", target: "org/浙江大学", properties: {id: "holds_post-3b007bf6d242eb75", title: "副校长", status: "former", confidence: 0.886, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [200], evidence_end: [207], evidence_quote: ["浙江大学副校长"]}},
{source: "person/卓知远", target: "organ/国家自然科学基金委员会", properties: {id: "holds_post-320d2aa3fe8d8673", title: "副主任", status: "former", `end`: "2022-03-04", confidence: 0.88, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [129], evidence_end: [147], evidence_quote: ["卓知远的国家自然科学基金委员会副主任"]}},
{source: "person/卓知远", target: "organ/科学技术部", properties: {id: "holds_post-ee13aa8942c47bf4", title: "副部长", status: "current", start: "2022-03-04", confidence: 0.916, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [23], evidence_end: [35], evidence_quote: ["卓知远为科学技术部副部长"]}},
{source: "person/奥马莫", target: "region/肯尼亚", properties: {id: "holds_post-46efb34a959133b0", title: "外长", status: "current", first_seen: "2022-01-07", last_seen: "2022-01-07", confidence: 0.916, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [231], evidence_end: [239], evidence_quote: ["肯尼亚外长奥马莫"]}},
{source: "person/孟怀瑾", target: "organ/舟山市人民政府", properties: {id: "holds_post-f8830757b79e58db", title: "市长", status: "current", first_seen: "2022-02-17", last_seen: "2022-02-17", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [319], evidence_end: [324], evidence_quote: ["市长孟怀瑾"]}},
{source: "person/季南生", target: "organ/丽水市发展和改革委员会", properties: {id: "holds_post-ee3d239b8b4919d5", title: "主任", status: "current", first_seen: "2022-06-30", last_seen: "2022-06-30", confidence: 0.916, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [358], evidence_end: [374], evidence_quote: ["丽水市发展和改革委员会主任季南生"]}},
{source: "person/木沙江·艾尼瓦尔", target: "organ/国家民族事务委员会", properties: {id: "holds_post-a2683b98b0d7e9cd", title: "副主任", status: "current", start: "2022-03-04", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [61], evidence_end: [82], evidence_quote: ["木沙江·艾尼瓦尔为国家民族事务委员会副主任"]}},
{source: "person/李克强", target: "organ/国务院", properties: {id: "holds_post-c19568c5d34e2a00", title: "总理", status: "current", first_seen: "2022-01-10", last_seen: "2022-09-02", confidence: 0.9808, sources: 2, evidence_article: ["2022-01-10-state-council-meeting", "2022-09-02-npc-personnel"], evidence_start: [0, 67], evidence_end: [8, 75], evidence_quote: ["国务院总理李克强", "国务院总理李克强"]}},
{source: "person/栗战书", target: "organ/全国人民代表大会常务委员会", properties: {id: "holds_post-364d288687992a3b", title: "委员长", status: "current", first_seen: "2022-09-02", last_seen: "2022-09-02", confidence: 0.96, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [45], evidence_end: [58], evidence_quote: ["全国人大常委会委员长栗战书"]}},
{source: "person/汤以恒", target: "organ/宁波市人民政府", properties: {id: "holds_post-5ff829c4e0e929a8", title: "副市长", status: "current", start: "2022-03-04", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [298], evidence_end: [313], evidence_quote: ["汤以恒为宁波市副市长、代理市长"]}},
{source: "person/汤以恒", target: "organ/宁波市人民政府", properties: {id: "holds_post-83f04feba4e1163b", title: "代理市长", status: "current", start: "2022-03-04", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [298], evidence_end: [313], evidence_quote: ["汤以恒为宁波市副市长、代理市长"]}},
{source: "person/沈仲贤", target: "organ/科学技术部", properties: {id: "holds_post-f9e219666adfcf7b", title: "副部长", status: "former", `end`: "2022-03-04", confidence: 0.832, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [111], evidence_end: [123], evidence_quote: ["沈仲贤的科学技术部副部长"]}},
{source: "person/王毅", target: "organ/国务院", properties: {id: "holds_post-de428d3abed3c69f", title: "国务委员", status: "current", first_seen: "2022-01-07", last_seen: "2022-01-07", confidence: 0.85, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [26], evidence_end: [37], evidence_quote: ["国务委员兼外交部长王毅"]}},
{source: "person/王毅", target: "organ/外交部", properties: {id: "holds_post-8b54301eb41c1307", title: "部长", status: "current", first_seen: "2022-01-07", last_seen: "2022-01-07", confidence: 0.88, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [26], evidence_end: [37], evidence_quote: ["国务委员兼外交部长王毅"]}},
{source: "person/程思源", target: "organ/中国共产党宁波市委员会", properties: {id: "holds_post-1cc15ee45d8c36c1", title: "书记", status: "current", first_seen: "2022-02-17", last_seen: "2022-02-17", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [33], evidence_end: [47], evidence_quote: ["省委常委、宁波市委书记程思源"]}},
{source: "person/程思源", target: "organ/中国共产党浙江省委员会", properties: {id: "holds_post-e2b485182218cb23", title: "常委", status: "current", first_seen: "2022-02-17", last_seen: "2022-02-17", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [33], evidence_end: [47], evidence_quote: ["省委常委、宁波市委书记程思源"]}},
{source: "person/肖亚庆", target: "organ/工业和信息化部", properties: {id: "holds_post-4034582b2e5ac65a", title: "部长", status: "former", `end`: "2022-09-02", first_seen: "2021-11-05", last_seen: "2021-11-05", confidence: 0.9952, sources: 2, evidence_article: ["2021-11-05-industry-meeting", "2022-09-02-npc-personnel", "2022-09-02-npc-personnel"], evidence_start: [57, 85, 144], evidence_end: [74, 98, 153], evidence_quote: ["工业和信息化部党组书记、部长肖亚庆", "肖亚庆的工业和信息化部部长", "工业和信息化部部长"]}},
{source: "person/肖亚庆", target: "organ/工业和信息化部", properties: {id: "holds_post-a18d08b54bc7802d", title: "党组书记", status: "current", first_seen: "2021-11-05", last_seen: "2021-11-05", confidence: 0.96, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [57], evidence_end: [74], evidence_quote: ["工业和信息化部党组书记、部长肖亚庆"]}},
{source: "person/肯雅塔", target: "region/肯尼亚", properties: {id: "holds_post-6fc4f02584a33288", title: "总统", status: "current", first_seen: "2022-01-07", last_seen: "2022-01-07", confidence: 0.916, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [9], evidence_end: [17], evidence_quote: ["肯尼亚总统肯雅塔"]}},
{source: "person/葛树", target: "organ/国家知识产权局战略规划司", properties: {id: "holds_post-803676ec5d8a6459", title: "司长", status: "current", first_seen: "2022-04-21", last_seen: "2022-04-21", confidence: 0.88, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [195], evidence_end: [211], evidence_quote: ["国家知识产权局战略规划司司长葛树"]}},
{source: "person/蒋伯庸", target: "organ/浙江省经济和信息化厅", properties: {id: "holds_post-9c2ace07ea7fddc6", title: "副厅长", status: "former", confidence: 0.916, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [312], evidence_end: [318], evidence_quote: ["副厅长蒋伯庸"]}},
{source: "person/辛国斌", target: "organ/工业和信息化部", properties: {id: "holds_post-58be58a4598ecf72", title: "副部长", status: "current", first_seen: "2021-11-05", last_seen: "2022-04-21", confidence: 0.999, sources: 3, evidence_article: ["2021-11-05-industry-meeting", "2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint", "2022-04-21-news-in-brief"], evidence_start: [80, 289, 297, 17], evidence_end: [91, 302, 310, 30], evidence_quote: ["党组成员、副部长辛国斌", "工业和信息化部副部长辛国斌", "工业和信息化部副部长辛国斌", "工业和信息化部副部长辛国斌"]}},
{source: "person/辛国斌", target: "organ/工业和信息化部", properties: {id: "holds_post-7348a30fd18a494f", title: "党组成员", status: "current", first_seen: "2021-11-05", last_seen: "2021-11-05", confidence: 0.85, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [80], evidence_end: [91], evidence_quote: ["党组成员、副部长辛国斌"]}},
{source: "person/邢若谷", target: "organ/国家粮食和物资储备局", properties: {id: "holds_post-1ccb59b0abfa78ea", title: "副局长", status: "former", `end`: "2022-03-04", confidence: 0.832, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [153], evidence_end: [170], evidence_quote: ["邢若谷的国家粮食和物资储备局副局长"]}},
{source: "person/金壮龙", target: "org/中国商用飞机有限责任公司", properties: {id: "holds_post-f0b47a4d85ff3749", title: "党委书记", status: "former", confidence: 0.9, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [242], evidence_end: [262], evidence_quote: ["中国商用飞机有限责任公司董事长、党委书记"]}},
{source: "person/金壮龙", target: "org/中国商用飞机有限责任公司", properties: {id: "holds_post-fd87bc0c710d3acb", title: "董事长", status: "former", confidence: 0.93, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [242], evidence_end: [257], evidence_quote: ["中国商用飞机有限责任公司董事长"]}},
{source: "person/金壮龙", target: "organ/中央军民融合发展委员会办公室", properties: {id: "holds_post-bc7139c9a5b06ff0", title: "副主任", status: "former", confidence: 0.93, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [242], evidence_end: [287], evidence_quote: ["中国商用飞机有限责任公司董事长、党委书记，中央军民融合发展委员会办公室分管日常工作的副主任"]}},
{source: "person/金壮龙", target: "organ/工业和信息化部", properties: {id: "holds_post-99f6a96da23040a7", title: "部长", status: "current", start: "2022-09-02", confidence: 0.916, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [103], evidence_end: [116], evidence_quote: ["金壮龙为工业和信息化部部长"]}},
{source: "person/金壮龙", target: "organ/工业和信息化部", properties: {id: "holds_post-9fe14573f90c21f9", title: "党组书记", status: "current", start: "2022-09-02", confidence: 0.9, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [204], evidence_end: [219], evidence_quote: ["金壮龙任工业和信息化部党组书记"]}},
{source: "person/钟树人", target: "organ/中国共产党丽水市委员会", properties: {id: "holds_post-1cfcee6d5b70250b", title: "副书记", status: "former", confidence: 0.93, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [221], evidence_end: [245], evidence_quote: ["2013.05—2018.10 任丽水市委副书记"]}},
{source: "person/钟树人", target: "organ/中国共产党兰溪市委员会", properties: {id: "holds_post-199630c6d413efca", title: "副书记", status: "former", confidence: 0.93, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [163], evidence_end: [187], evidence_quote: ["2003.02—2008.06 任兰溪市委副书记"]}},
{source: "person/钟树人", target: "organ/中国共产党金华市委员会", properties: {id: "holds_post-ced2f99a7cde69df", title: "常委", status: "former", confidence: 0.93, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [191], evidence_end: [214], evidence_quote: ["2008.06—2013.05 任金华市委常委"]}},
{source: "person/钟树人", target: "organ/中国共产党金华市委员会组织部", properties: {id: "holds_post-4be447b6ca5f6b85", title: "部长", status: "former", confidence: 0.93, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [191], evidence_end: [220], evidence_quote: ["2008.06—2013.05 任金华市委常委、组织部部长"]}},
{source: "person/钟树人", target: "organ/丽水市人民政府", properties: {id: "holds_post-a300cb6061700fae", title: "市长", status: "former", confidence: 0.9, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [221], evidence_end: [248], evidence_quote: ["2013.05—2018.10 任丽水市委副书记、市长"]}},
{source: "person/钟树人", target: "organ/兰溪市人民政府", properties: {id: "holds_post-34bbda1afa448c99", title: "市长", status: "former", confidence: 0.9, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [163], evidence_end: [190], evidence_quote: ["2003.02—2008.06 任兰溪市委副书记、市长"]}},
{source: "person/钟树人", target: "organ/浙江省经济和信息化厅", properties: {id: "holds_post-39563a47212f5791", title: "厅长", status: "former", `end`: "2022-06-30", first_seen: "2022-02-17", last_seen: "2022-02-17", confidence: 0.9984, sources: 2, evidence_article: ["2022-02-16-governor-inspection", "2022-06-30-discipline-case", "2022-06-30-discipline-case"], evidence_start: [48, 15, 289], evidence_end: [63, 36, 307], evidence_quote: ["浙江省经济和信息化厅厅长钟树人", "浙江省经济和信息化厅原党组书记、厅长钟树人", "钟树人被免去浙江省经济和信息化厅厅长"]}},
{source: "person/钟树人", target: "organ/浙江省经济和信息化厅", properties: {id: "holds_post-774f39b84d8ee9fe", title: "党组书记", status: "former", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [15], evidence_end: [36], evidence_quote: ["浙江省经济和信息化厅原党组书记、厅长钟树人"]}},
{source: "person/钟树人", target: "organ/金华市经济委员会", properties: {id: "holds_post-974465ba284e9e79", title: "副主任", status: "former", confidence: 0.93, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [134], evidence_end: [162], evidence_quote: ["1998.03—2003.02 任金华市经济委员会副主任"]}},
{source: "person/陆庭筠", target: "organ/中国共产党浙江省委员会", properties: {id: "holds_post-8fc95a06b8a69347", title: "副书记", status: "current", first_seen: "2022-02-17", last_seen: "2022-02-17", confidence: 0.88, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [6], evidence_end: [19], evidence_quote: ["浙江省委副书记、省长陆庭筠"]}},
{source: "person/陆庭筠", target: "organ/浙江省人民政府", properties: {id: "holds_post-770aca9cfd80f3b6", title: "省长", status: "current", first_seen: "2022-02-17", last_seen: "2022-06-30", confidence: 0.9983, sources: 3, evidence_article: ["2022-02-16-governor-inspection", "2022-04-21-news-in-brief", "2022-06-30-discipline-case"], evidence_start: [6, 309, 330], evidence_end: [19, 314, 335], evidence_quote: ["浙江省委副书记、省长陆庭筠", "省长陆庭筠", "省长陆庭筠"]}},
{source: "person/韦启明", target: "organ/中国共产党宁波市委员会", properties: {id: "holds_post-9678064bcbce3ef0", title: "副书记", status: "former", confidence: 0.934, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [215], evidence_end: [222], evidence_quote: ["宁波市委副书记"]}},
{source: "person/韦启明", target: "organ/国家粮食和物资储备局", properties: {id: "holds_post-35fb66ac75c256fa", title: "副局长", status: "current", start: "2022-03-04", confidence: 0.916, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [86], evidence_end: [103], evidence_quote: ["韦启明为国家粮食和物资储备局副局长"]}},
{source: "person/韦启明", target: "organ/宁波市人民政府", properties: {id: "holds_post-6820126ec948faac", title: "市长", status: "former", `end`: "2022-03-04", first_seen: "2022-02-17", last_seen: "2022-02-17", confidence: 0.9941, sources: 2, evidence_article: ["2022-02-16-governor-inspection", "2022-03-04-appointments", "2022-03-04-appointments"], evidence_start: [68, 215, 276], evidence_end: [76, 225, 290], evidence_quote: ["宁波市市长韦启明", "宁波市委副书记、市长", "韦启明辞去宁波市人民政府市长"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:HOLDS_POST {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "person/卓知远", target: "organ/国家自然科学基金委员会", properties: {id: "personnel-5bdd23d832731d38", title: "副主任", action: "removed", start: "2022-03-04", confidence: 0.88, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [129], evidence_end: [147], evidence_quote: ["卓知远的国家自然科学基金委员会副主任"]}},
{source: "person/卓知远", target: "organ/科学技术部", properties: {id: "personnel-2adb6140adcd74dc", title: "副部长", action: "appointed", start: "2022-03-04", confidence: 0.916, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [23], evidence_end: [35], evidence_quote: ["卓知远为科学技术部副部长"]}},
{source: "person/季南生", target: "organ/丽水市发展和改革委员会", properties: {id: "personnel-cf8b797a90c7daf3", title: "主任", action: "expelled", start: "2022-06-30", confidence: 0.88, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [371], evidence_end: [385], evidence_quote: ["季南生严重违纪违法被开除党籍"]}},
{source: "person/木沙江·艾尼瓦尔", target: "organ/国家民族事务委员会", properties: {id: "personnel-f4cdbe780cf3b576", title: "副主任", action: "appointed", start: "2022-03-04", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [61], evidence_end: [82], evidence_quote: ["木沙江·艾尼瓦尔为国家民族事务委员会副主任"]}},
{source: "person/汤以恒", target: "organ/宁波市人民政府", properties: {id: "personnel-9fc67082eab93aa3", title: "副市长", action: "appointed", start: "2022-03-04", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [298], evidence_end: [313], evidence_quote: ["汤以恒为宁波市副市长、代理市长"]}},
{source: "person/汤以恒", target: "organ/宁波市人民政府", properties: {id: "personnel-b64d4ee826d828c2", title: "代理市长", action: "appointed", start: "2022-03-04", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [298], evidence_end: [313], evidence_quote: ["汤以恒为宁波市副市长、代理市长"]}},
{source: "person/沈仲贤", target: "organ/科学技术部", properties: {id: "personnel-89398adb5eaa358e", title: "副部长", action: "removed", start: "2022-03-04", confidence: 0.832, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [111], evidence_end: [123], evidence_quote: ["沈仲贤的科学技术部副部长"]}},
{source: "person/肖亚庆", target: "organ/工业和信息化部", properties: {id: "personnel-cbd415ec6545696f", title: "部长", action: "investigated", start: "2022-09-02", confidence: 0.88, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [177], evidence_end: [193], evidence_quote: ["肖亚庆涉嫌违纪违法，接受审查调查"]}},
{source: "person/肖亚庆", target: "organ/工业和信息化部", properties: {id: "personnel-d5aa344a922eedae", title: "部长", action: "removed", start: "2022-09-02", confidence: 0.88, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [85], evidence_end: [98], evidence_quote: ["肖亚庆的工业和信息化部部长"]}},
{source: "person/邢若谷", target: "organ/国家粮食和物资储备局", properties: {id: "personnel-5984acbc008b695e", title: "副局长", action: "removed", start: "2022-03-04", confidence: 0.832, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [153], evidence_end: [170], evidence_quote: ["邢若谷的国家粮食和物资储备局副局长"]}},
{source: "person/金壮龙", target: "organ/工业和信息化部", properties: {id: "personnel-6026bd1e707be1e2", title: "党组书记", action: "appointed", start: "2022-09-02", confidence: 0.9, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [204], evidence_end: [219], evidence_quote: ["金壮龙任工业和信息化部党组书记"]}},
{source: "person/金壮龙", target: "organ/工业和信息化部", properties: {id: "personnel-ef032b0b82fb9b76", title: "部长", action: "appointed", start: "2022-09-02", confidence: 0.916, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [103], evidence_end: [116], evidence_quote: ["金壮龙为工业和信息化部部长"]}},
{source: "person/钟树人", target: "organ/浙江省经济和信息化厅", properties: {id: "personnel-57c9612fdff64917", title: "厅长", action: "removed", start: "2022-06-30", confidence: 0.93, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [289], evidence_end: [307], evidence_quote: ["钟树人被免去浙江省经济和信息化厅厅长"]}},
{source: "person/钟树人", target: "organ/浙江省经济和信息化厅", properties: {id: "personnel-878ba0e89156ea37", title: "党组书记", action: "investigated", start: "2022-06-30", confidence: 0.88, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [33], evidence_end: [61], evidence_quote: ["钟树人涉嫌严重违纪违法，目前正接受浙江省纪委监委纪律审查"]}},
{source: "person/韦启明", target: "organ/国家粮食和物资储备局", properties: {id: "personnel-1733769ab5599919", title: "副局长", action: "appointed", start: "2022-03-04", confidence: 0.916, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [86], evidence_end: [103], evidence_quote: ["韦启明为国家粮食和物资储备局副局长"]}},
{source: "person/韦启明", target: "organ/宁波市人民政府", properties: {id: "personnel-e0a7a38ce36db4c8", title: "市长", action: "resigned", start: "2022-03-04", confidence: 0.93, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [276], evidence_end: [290], evidence_quote: ["韦启明辞去宁波市人民政府市长"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:PERSONNEL {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "person/何砚秋", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "attends-194e5a7d70e39ba3", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [315], evidence_end: [328], evidence_quote: ["何砚秋、市长孟怀瑾作了发言"]}},
{source: "person/孟怀瑾", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "attends-6c14cc3efd5eabaf", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [321], evidence_end: [328], evidence_quote: ["孟怀瑾作了发言"]}},
{source: "person/李克强", target: "event/2022-01-10/国务院常务会议", properties: {id: "attends-35283efd177f597c", confidence: 0.91, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [5], evidence_end: [24], evidence_quote: ["李克强1月10日主持召开国务院常务会议"]}},
{source: "person/栗战书", target: "event/2022-09-02/十三届全国人大常委会第三十六次会议", properties: {id: "attends-960f56479c340685", confidence: 0.91, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [55], evidence_end: [63], evidence_quote: ["栗战书主持闭幕会"]}},
{source: "person/肖亚庆", target: "event/2021-11-05/全国工信系统电视电话会议", properties: {id: "attends-5bd4678be8aec19b", confidence: 0.91, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [71], evidence_end: [93], evidence_quote: ["肖亚庆到会讲话，部党组成员、副部长辛国斌主持"]}},
{source: "person/葛树", target: "event/2022-04-20/国家知识产权局新闻发布会", properties: {id: "attends-34d5920f430bbf9d", confidence: 0.79, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [209], evidence_end: [229], evidence_quote: ["葛树表示，将继续实施知识产权强国建设纲要"]}},
{source: "person/辛国斌", target: "event/2021-11-05/全国工信系统电视电话会议", properties: {id: "attends-7df0a6456f3025e1", confidence: 0.91, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [88], evidence_end: [93], evidence_quote: ["辛国斌主持"]}},
{source: "person/辛国斌", target: "event/2021-12-28/国务院新闻办公室新闻发布会", properties: {id: "attends-8af7a80fef4ef3f0", confidence: 0.79, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [299, 307], evidence_end: [358, 366], evidence_quote: ["辛国斌当天在国务院新闻办公室举行的新闻发布会上介绍说，智能制造是制造强国建设的主攻方向，各地要结合实际推进，不搞一刀切", "辛国斌当天在国务院新闻办公室举行的新闻发布会上介绍说，智能制造是制造强国建设的主攻方向，各地要结合实际推进，不搞一刀切"]}},
{source: "person/钟树人", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "attends-ecf3b0d8292cd4c3", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [291], evidence_end: [328], evidence_quote: ["钟树人汇报了制造业重点企业运行情况，舟山市委书记何砚秋、市长孟怀瑾作了发言"]}},
{source: "person/陆庭筠", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "attends-ccdd34773521a636", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [219], evidence_end: [236], evidence_quote: ["陆庭筠在舟山市主持召开稳外贸座谈会"]}},
{source: "person/陆庭筠", target: "event/2022-04-19/省政府常务会议", properties: {id: "attends-a1ddc75d9c8263a8", confidence: 0.91, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [311], evidence_end: [327], evidence_quote: ["陆庭筠当天主持召开省政府常务会议"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ATTENDS {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "person/李克强", target: "event/2022-01-10/国务院常务会议", properties: {id: "chairs-ea35384f899dc38a", confidence: 0.86, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [5], evidence_end: [66], evidence_quote: ["李克强1月10日主持召开国务院常务会议，研究加快推进“十四五”规划《纲要》确定的重大项目，听取春节前农民工工资支付情况汇报"]}},
{source: "person/栗战书", target: "event/2022-09-02/十三届全国人大常委会第三十六次会议", properties: {id: "chairs-8f0024f7d14b7991", confidence: 0.86, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [55], evidence_end: [63], evidence_quote: ["栗战书主持闭幕会"]}},
{source: "person/辛国斌", target: "event/2021-11-05/全国工信系统电视电话会议", properties: {id: "chairs-35eb69c8ae786da1", confidence: 0.86, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [88], evidence_end: [93], evidence_quote: ["辛国斌主持"]}},
{source: "person/陆庭筠", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "chairs-d16f09436e166401", confidence: 0.86, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [219], evidence_end: [239], evidence_quote: ["陆庭筠在舟山市主持召开稳外贸座谈会并讲话"]}},
{source: "person/陆庭筠", target: "event/2022-04-19/省政府常务会议", properties: {id: "chairs-7703d4fb36c999ea", confidence: 0.86, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [311], evidence_end: [362], evidence_quote: ["陆庭筠当天主持召开省政府常务会议，要求财政厅、人力资源和社会保障厅、经信厅抓紧拿出细则，让好政策早落地"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:CHAIRS {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "person/何砚秋", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "speaks_at-75078a1f7428e2fe", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [315], evidence_end: [328], evidence_quote: ["何砚秋、市长孟怀瑾作了发言"]}},
{source: "person/孟怀瑾", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "speaks_at-ef25237c756a3c23", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [321], evidence_end: [328], evidence_quote: ["孟怀瑾作了发言"]}},
{source: "person/肖亚庆", target: "event/2021-11-05/全国工信系统电视电话会议", properties: {id: "speaks_at-9eb50854a8796ee6", confidence: 0.91, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [71], evidence_end: [93], evidence_quote: ["肖亚庆到会讲话，部党组成员、副部长辛国斌主持"]}},
{source: "person/葛树", target: "event/2022-04-20/国家知识产权局新闻发布会", properties: {id: "speaks_at-cd283b5dea62667e", confidence: 0.79, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [209], evidence_end: [229], evidence_quote: ["葛树表示，将继续实施知识产权强国建设纲要"]}},
{source: "person/辛国斌", target: "event/2021-12-28/国务院新闻办公室新闻发布会", properties: {id: "speaks_at-4e45a0511758a5f6", confidence: 0.79, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [299, 307], evidence_end: [358, 366], evidence_quote: ["辛国斌当天在国务院新闻办公室举行的新闻发布会上介绍说，智能制造是制造强国建设的主攻方向，各地要结合实际推进，不搞一刀切", "辛国斌当天在国务院新闻办公室举行的新闻发布会上介绍说，智能制造是制造强国建设的主攻方向，各地要结合实际推进，不搞一刀切"]}},
{source: "person/钟树人", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "speaks_at-b26c66e38ef1efc4", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [291], evidence_end: [328], evidence_quote: ["钟树人汇报了制造业重点企业运行情况，舟山市委书记何砚秋、市长孟怀瑾作了发言"]}},
{source: "person/陆庭筠", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "speaks_at-380d19ea5102d10e", confidence: 0.91, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [219], evidence_end: [239], evidence_quote: ["陆庭筠在舟山市主持召开稳外贸座谈会并讲话"]}},
{source: "person/陆庭筠", target: "event/2022-04-19/省政府常务会议", properties: {id: "speaks_at-212bc72433641847", confidence: 0.91, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [311], evidence_end: [362], evidence_quote: ["陆庭筠当天主持召开省政府常务会议，要求财政厅、人力资源和社会保障厅、经信厅抓紧拿出细则，让好政策早落地"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:SPEAKS_AT {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "organ/全国人民代表大会常务委员会", target: "event/2022-09-02/十三届全国人大常委会第三十六次会议", properties: {id: "convenes-f67e03c79dfa29b1", confidence: 0.78, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [0], evidence_end: [17], evidence_quote: ["十三届全国人大常委会第三十六次会议"]}},
{source: "organ/国务院", target: "event/2022-01-10/国务院常务会议", properties: {id: "convenes-1d9ff610a1f3cde6", confidence: 0.78, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [17], evidence_end: [24], evidence_quote: ["国务院常务会议"]}},
{source: "organ/国务院新闻办公室", target: "event/2021-12-28/国务院新闻办公室新闻发布会", properties: {id: "convenes-e7f3dfa1b94989e1", confidence: 0.66, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [305, 313], evidence_end: [313, 321], evidence_quote: ["国务院新闻办公室", "国务院新闻办公室"]}},
{source: "organ/国家知识产权局", target: "event/2022-04-20/国家知识产权局新闻发布会", properties: {id: "convenes-1dae3f2aff484466", confidence: 0.66, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [124], evidence_end: [131], evidence_quote: ["国家知识产权局"]}},
{source: "organ/宁波市人民代表大会常务委员会", target: "event/2022-03-03/宁波市第十六届人民代表大会常务委员会第二次会议", properties: {id: "convenes-4f6c61b86006960a", confidence: 0.78, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [248], evidence_end: [271], evidence_quote: ["宁波市第十六届人民代表大会常务委员会第二次会议"]}},
{source: "organ/工业和信息化部", target: "event/2021-11-05/全国工信系统电视电话会议", properties: {id: "convenes-4c31c368a28608fc", confidence: 0.78, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [0], evidence_end: [31], evidence_quote: ["工业和信息化部11月5日以视频形式召开全国工信系统电视电话会议"]}},
{source: "organ/浙江省人民政府", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "convenes-05eecf0a718f12f0", confidence: 0.78, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [219], evidence_end: [236], evidence_quote: ["陆庭筠在舟山市主持召开稳外贸座谈会"]}},
{source: "organ/浙江省人民政府", target: "event/2022-04-19/省政府常务会议", properties: {id: "convenes-b12c0320ee66b707", confidence: 0.78, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [320], evidence_end: [327], evidence_quote: ["省政府常务会议"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:CONVENES {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "organ/人力资源和社会保障部", target: "program/智能制造技术攻关行动", properties: {id: "advances-bcfbb03644d17d0d", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/人力资源和社会保障部", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-9b1d2c65a8651e95", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/人力资源和社会保障部", target: "program/行业智能化改造升级行动", properties: {id: "advances-45df3fb336db176c", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}},
{source: "organ/国务院", target: "program/十四五规划", properties: {id: "advances-dde853cefdbf19a0", confidence: 0.75, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [31], evidence_end: [38], evidence_quote: ["“十四五”规划"]}},
{source: "organ/国务院国有资产监督管理委员会", target: "program/智能制造技术攻关行动", properties: {id: "advances-4c1dab959f4ceea6", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/国务院国有资产监督管理委员会", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-96db01c568413f34", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/国务院国有资产监督管理委员会", target: "program/行业智能化改造升级行动", properties: {id: "advances-4be53778ec534ffd", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}},
{source: "organ/国家发展和改革委员会", target: "program/智能制造技术攻关行动", properties: {id: "advances-4045ca0c9870723e", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/国家发展和改革委员会", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-3faa973bd337b1e2", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/国家发展和改革委员会", target: "program/行业智能化改造升级行动", properties: {id: "advances-0c7e90536f595a91", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}},
{source: "organ/国家市场监督管理总局", target: "program/智能制造技术攻关行动", properties: {id: "advances-ba3a6c5c84b16f4a", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/国家市场监督管理总局", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-e02a01d30f6b6acf", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/国家市场监督管理总局", target: "program/行业智能化改造升级行动", properties: {id: "advances-13ba5e6a2a9c3b6f", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}},
{source: "organ/国家知识产权局", target: "program/知识产权强国建设纲要", properties: {id: "advances-a6bdc201b32f6fb3", confidence: 0.75, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [219], evidence_end: [229], evidence_quote: ["知识产权强国建设纲要"]}},
{source: "organ/工业和信息化部", target: "program/制造强国", properties: {id: "advances-a9c47ce7e2868b2c", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [331, 339], evidence_end: [335, 343], evidence_quote: ["制造强国", "制造强国"]}},
{source: "organ/工业和信息化部", target: "program/智能制造技术攻关行动", properties: {id: "advances-95105e79db4c2f37", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/工业和信息化部", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-79e23df7b4ac6e15", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/工业和信息化部", target: "program/行业智能化改造升级行动", properties: {id: "advances-ea685368e5810035", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}},
{source: "organ/教育部", target: "program/智能制造技术攻关行动", properties: {id: "advances-b48f6c166ba480c6", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/教育部", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-f701097f9491e405", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/教育部", target: "program/行业智能化改造升级行动", properties: {id: "advances-ef8a5693df07b120", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}},
{source: "organ/浙江省人民政府", target: "program/减税降费", properties: {id: "advances-a435f2cd5e2d3ec9", confidence: 0.75, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [270], evidence_end: [274], evidence_quote: ["减税降费"]}},
{source: "organ/浙江省统计局", target: "program/数字经济一号工程", properties: {id: "advances-0ca2b93fee1f0bc0", confidence: 0.75, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [376], evidence_end: [386], evidence_quote: ["数字经济“一号工程”"]}},
{source: "organ/科学技术部", target: "program/智能制造技术攻关行动", properties: {id: "advances-f24d7fd4d8916339", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/科学技术部", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-60228eedfe8c4859", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/科学技术部", target: "program/行业智能化改造升级行动", properties: {id: "advances-bc41aa9afefa6adb", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}},
{source: "organ/财政部", target: "program/智能制造技术攻关行动", properties: {id: "advances-7fcbef817de35bb0", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [216, 224], evidence_end: [226, 234], evidence_quote: ["智能制造技术攻关行动", "智能制造技术攻关行动"]}},
{source: "organ/财政部", target: "program/智能制造示范工厂建设行动", properties: {id: "advances-9179151b90d85542", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [227, 235], evidence_end: [239, 247], evidence_quote: ["智能制造示范工厂建设行动", "智能制造示范工厂建设行动"]}},
{source: "organ/财政部", target: "program/行业智能化改造升级行动", properties: {id: "advances-e2af640c2918886f", confidence: 0.75, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [240, 248], evidence_end: [251, 259], evidence_quote: ["行业智能化改造升级行动", "行业智能化改造升级行动"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ADVANCES {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "organ/人力资源和社会保障部", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-2d471b986194bf14", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}},
{source: "organ/国务院国有资产监督管理委员会", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-513b80bda702fb00", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}},
{source: "organ/国家发展和改革委员会", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-44423a57a295512a", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}},
{source: "organ/国家市场监督管理总局", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-db7273a1b9bdefd9", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}},
{source: "organ/工业和信息化部", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-fdec7302b7fd0a65", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}},
{source: "organ/教育部", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-90fc845579baaaa6", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}},
{source: "organ/浙江省人民政府", target: "document/关于进一步减负纾困助力中小微企业发展的若干意见", properties: {id: "issues-d5d2a4a43aa1c8a0", number: "浙政发〔2022〕11号", confidence: 0.93, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [246], evidence_end: [280], evidence_quote: ["浙江省人民政府印发《关于进一步减负纾困助力中小微企业发展的若干意见》"]}},
{source: "organ/科学技术部", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-85320611acda6c04", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}},
{source: "organ/财政部", target: "document/“十四五”智能制造发展规划", properties: {id: "issues-a3cfed98774ca66f", number: "工信部联规〔2021〕207号", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [7, 15], evidence_end: [95, 103], evidence_quote: ["工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》", "工业和信息化部、国家发展和改革委员会、教育部、科学技术部、财政部、人力资源和社会保障部、国家市场监督管理总局、国务院国有资产监督管理委员会联合印发《“十四五”智能制造发展规划》"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ISSUES {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "organ/国务院办公厅", target: "document/水利部关于推进节水型社会建设意见", properties: {id: "forwards-9a4cdcd04e3eea05", confidence: 0.9, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [29], evidence_end: [86], evidence_quote: ["根据《中华人民共和国水法》《国家节水行动方案》，水利部拟订了推进节水型社会建设的意见，已报国务院同意，现转发给你们"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:FORWARDS {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "organ/国务院办公厅", target: "document/节水型社会建设暂行办法", properties: {id: "repeals-3d6247a1a78d537a", confidence: 0.85, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [129], evidence_end: [142], evidence_quote: ["《节水型社会建设暂行办法》"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:REPEALS {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "document/国务院办公厅转发水利部关于推进节水型社会建设意见的通知", target: "document/中华人民共和国水法", properties: {id: "cites-a58d0904f7adf5cc", confidence: 0.85, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [29], evidence_end: [42], evidence_quote: ["根据《中华人民共和国水法》"]}},
{source: "document/国务院办公厅转发水利部关于推进节水型社会建设意见的通知", target: "document/国家节水行动方案", properties: {id: "cites-bce6d04adc36f315", confidence: 0.85, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [29], evidence_end: [52], evidence_quote: ["根据《中华人民共和国水法》《国家节水行动方案》"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:CITES {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "person/王毅", target: "region/厄立特里亚", properties: {id: "visits-18e18d1d897bc961", confidence: 0.825, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [303], evidence_end: [327], evidence_quote: ["王毅此次非洲之行的第二站。此前他访问了厄立特里亚"]}},
{source: "person/王毅", target: "region/蒙巴萨", properties: {id: "visits-b3cfb07d8ceb684d", confidence: 0.825, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [18], evidence_end: [37], evidence_quote: ["蒙巴萨会见到访的国务委员兼外交部长王毅"]}},
{source: "person/程思源", target: "region/330200", properties: {id: "visits-c604d7f87b3cef0e", confidence: 0.825, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [44], evidence_end: [47], evidence_quote: ["程思源"]}},
{source: "person/程思源", target: "region/330902", properties: {id: "visits-78f9d3c648236faf", confidence: 0.825, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [44], evidence_end: [47], evidence_quote: ["程思源"]}},
{source: "person/辛国斌", target: "region/310000", properties: {id: "visits-c3ad25f4f7b58226", confidence: 0.825, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [27], evidence_end: [38], evidence_quote: ["辛国斌4月20日到上海"]}},
{source: "person/钟树人", target: "region/330200", properties: {id: "visits-259a6cddc631c8af", confidence: 0.825, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [60], evidence_end: [63], evidence_quote: ["钟树人"]}},
{source: "person/钟树人", target: "region/330902", properties: {id: "visits-df74335f0a6de26f", confidence: 0.825, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [60], evidence_end: [63], evidence_quote: ["钟树人"]}},
{source: "person/陆庭筠", target: "region/330200", properties: {id: "visits-8991a563b8ed10eb", confidence: 0.9694, sources: 2, evidence_article: ["2022-02-16-governor-inspection", "2022-06-30-discipline-case"], evidence_start: [16, 332], evidence_end: [22, 338], evidence_quote: ["陆庭筠到宁波", "陆庭筠到宁波"]}},
{source: "person/陆庭筠", target: "region/330900", properties: {id: "visits-0d4c6d4f48ef81d0", confidence: 0.825, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [332], evidence_end: [341], evidence_quote: ["陆庭筠到宁波、舟山"]}},
{source: "person/陆庭筠", target: "region/330902", properties: {id: "visits-890760af867d6bfb", confidence: 0.825, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [330], evidence_end: [338], evidence_quote: ["陆庭筠还到定海区"]}},
{source: "person/韦启明", target: "region/330200", properties: {id: "visits-626ab8594f9c08d0", confidence: 0.825, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [73], evidence_end: [76], evidence_quote: ["韦启明"]}},
{source: "person/韦启明", target: "region/330902", properties: {id: "visits-3b38b955e694299e", confidence: 0.825, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [73], evidence_end: [76], evidence_quote: ["韦启明"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:VISITS {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "person/奥马莫", target: "person/王毅", properties: {id: "meets-5c0dccab7a5f1194", confidence: 0.9, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [227], evidence_end: [239], evidence_quote: ["王毅还同肯尼亚外长奥马莫"]}},
{source: "person/王毅", target: "person/肯雅塔", properties: {id: "meets-1742a26a7c27a7e5", confidence: 0.9, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [14], evidence_end: [37], evidence_quote: ["肯雅塔在蒙巴萨会见到访的国务委员兼外交部长王毅"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:MEETS {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "indicator/4e24d978f34b2899", target: "region/330000", properties: {id: "about-10ceb5092422d722", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [279], evidence_end: [295], evidence_quote: ["社会消费品零售总额29211亿元"]}},
{source: "indicator/c1081d663fb62a47", target: "region/330000", properties: {id: "about-87c65e7e5079936a", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [261], evidence_end: [278], evidence_quote: ["浙江固定资产投资同比增长10.8%"]}},
{source: "indicator/fc05dbf5151a3c0f", target: "region/330000", properties: {id: "about-364733f8f85f3c18", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [296], evidence_end: [302], evidence_quote: ["增长9.7%"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:ABOUT {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "article/2021-11-05-industry-meeting", target: "event/2021-11-05/全国工信系统电视电话会议", properties: {id: "mentions-409ed6eb994b6d7d", confidence: 0.93, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [19], evidence_end: [31], evidence_quote: ["全国工信系统电视电话会议"]}},
{source: "article/2021-11-05-industry-meeting", target: "indicator/94ae73a7f53bd2a5", properties: {id: "mentions-97eccff9b2b70d4b", confidence: 0.8, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [134], evidence_end: [154], evidence_quote: ["全国规模以上工业增加值同比增长11.8%"]}},
{source: "article/2021-11-05-industry-meeting", target: "organ/工业和信息化部", properties: {id: "mentions-ab6ab23df1185567", confidence: 0.97, sources: 1, evidence_article: ["2021-11-05-industry-meeting", "2021-11-05-industry-meeting"], evidence_start: [0, 57], evidence_end: [7, 64], evidence_quote: ["工业和信息化部", "工业和信息化部"]}},
{source: "article/2021-11-05-industry-meeting", target: "organ/工业和信息化部运行监测协调局", properties: {id: "mentions-85f9106ef9f14bf2", confidence: 0.97, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [321], evidence_end: [335], evidence_quote: ["工业和信息化部运行监测协调局"]}},
{source: "article/2021-11-05-industry-meeting", target: "organ/广东省工业和信息化厅", properties: {id: "mentions-e86737e66c2396b9", confidence: 0.96, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [354], evidence_end: [364], evidence_quote: ["广东省工业和信息化厅"]}},
{source: "article/2021-11-05-industry-meeting", target: "organ/浙江省经济和信息化厅", properties: {id: "mentions-c869e80fb3a435b1", confidence: 0.96, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [343], evidence_end: [353], evidence_quote: ["浙江省经济和信息化厅"]}},
{source: "article/2021-11-05-industry-meeting", target: "person/肖亚庆", properties: {id: "mentions-03281caaba623bb6", confidence: 0.964, sources: 1, evidence_article: ["2021-11-05-industry-meeting", "2021-11-05-industry-meeting"], evidence_start: [71, 95], evidence_end: [74, 98], evidence_quote: ["肖亚庆", "肖亚庆"]}},
{source: "article/2021-11-05-industry-meeting", target: "person/辛国斌", properties: {id: "mentions-1ffbb5c282142c54", confidence: 0.916, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [88], evidence_end: [91], evidence_quote: ["辛国斌"]}},
{source: "article/2021-11-05-industry-meeting", target: "program/专精特新", properties: {id: "mentions-064e70a59ee8b9ab", confidence: 0.93, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [295], evidence_end: [299], evidence_quote: ["专精特新"]}},
{source: "article/2021-11-05-industry-meeting", target: "program/六保", properties: {id: "mentions-8774d81f6ddf6c4b", confidence: 0.93, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [118], evidence_end: [120], evidence_quote: ["六保"]}},
{source: "article/2021-11-05-industry-meeting", target: "program/六稳", properties: {id: "mentions-1a9c7715ea8575c2", confidence: 0.93, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [114], evidence_end: [116], evidence_quote: ["六稳"]}},
{source: "article/2021-11-05-industry-meeting", target: "program/制造业强链补链行动", properties: {id: "mentions-94885e37d5d7c863", confidence: 0.93, sources: 1, evidence_article: ["2021-11-05-industry-meeting"], evidence_start: [237], evidence_end: [246], evidence_quote: ["制造业强链补链行动"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "document/“十四五”智能制造发展规划", properties: {id: "mentions-eee4c986d84dec2e", confidence: 0.95, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [80], evidence_end: [95], evidence_quote: ["《“十四五”智能制造发展规划》"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "event/2021-12-28/国务院新闻办公室新闻发布会", properties: {id: "mentions-0863bb22ed7a5a95", confidence: 0.7, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [305], evidence_end: [358], evidence_quote: ["国务院新闻办公室举行的新闻发布会上介绍说，智能制造是制造强国建设的主攻方向，各地要结合实际推进，不搞一刀切"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/人力资源和社会保障部", properties: {id: "mentions-ae10f6096a1b90bf", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-28-smart-manufacturing-plan"], evidence_start: [40, 271], evidence_end: [50, 281], evidence_quote: ["人力资源和社会保障部", "人力资源和社会保障部"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/国务院国有资产监督管理委员会", properties: {id: "mentions-dfdf1cf80f86b0da", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [62], evidence_end: [76], evidence_quote: ["国务院国有资产监督管理委员会"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/国务院新闻办公室", properties: {id: "mentions-4c36a40977e34555", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [305], evidence_end: [313], evidence_quote: ["国务院新闻办公室"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/国家发展和改革委员会", properties: {id: "mentions-7cbb96d9ec2213d1", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [15], evidence_end: [25], evidence_quote: ["国家发展和改革委员会"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/国家市场监督管理总局", properties: {id: "mentions-20b28127cb8e1483", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [51], evidence_end: [61], evidence_quote: ["国家市场监督管理总局"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/工业和信息化部", properties: {id: "mentions-cd3a396525d71f88", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-28-smart-manufacturing-plan"], evidence_start: [7, 289], evidence_end: [14, 296], evidence_quote: ["工业和信息化部", "工业和信息化部"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/工业和信息化部装备工业一司", properties: {id: "mentions-4a5a9a3649c3798a", confidence: 0.89, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [359], evidence_end: [368], evidence_quote: ["工信部装备工业一司"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/教育部", properties: {id: "mentions-04199dad236862b1", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-28-smart-manufacturing-plan"], evidence_start: [26, 267], evidence_end: [29, 270], evidence_quote: ["教育部", "教育部"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/科学技术部", properties: {id: "mentions-002d5cfd600cd186", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [30], evidence_end: [35], evidence_quote: ["科学技术部"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "organ/财政部", properties: {id: "mentions-f3cdc50e1f073b16", confidence: 0.97, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan", "2021-12-28-smart-manufacturing-plan"], evidence_start: [36, 252], evidence_end: [39, 255], evidence_quote: ["财政部", "财政部"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "person/辛国斌", properties: {id: "mentions-bb59442202c806fd", confidence: 0.916, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [299], evidence_end: [302], evidence_quote: ["辛国斌"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "program/制造强国", properties: {id: "mentions-de7ee9fbb70bfe26", confidence: 0.93, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [331], evidence_end: [335], evidence_quote: ["制造强国"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "program/智能制造技术攻关行动", properties: {id: "mentions-04634941eec58148", confidence: 0.85, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [216], evidence_end: [226], evidence_quote: ["智能制造技术攻关行动"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "program/智能制造示范工厂建设行动", properties: {id: "mentions-e15a165f067672c4", confidence: 0.85, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [227], evidence_end: [239], evidence_quote: ["智能制造示范工厂建设行动"]}},
{source: "article/2021-12-28-smart-manufacturing-plan", target: "program/行业智能化改造升级行动", properties: {id: "mentions-eb633feb3361f09d", confidence: 0.85, sources: 1, evidence_article: ["2021-12-28-smart-manufacturing-plan"], evidence_start: [240], evidence_end: [251], evidence_quote: ["行业智能化改造升级行动"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "document/“十四五”智能制造发展规划", properties: {id: "mentions-d99aac0a4831c857", confidence: 0.95, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [88], evidence_end: [103], evidence_quote: ["《“十四五”智能制造发展规划》"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "event/2021-12-28/国务院新闻办公室新闻发布会", properties: {id: "mentions-f80c17610888f275", confidence: 0.7, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [313], evidence_end: [366], evidence_quote: ["国务院新闻办公室举行的新闻发布会上介绍说，智能制造是制造强国建设的主攻方向，各地要结合实际推进，不搞一刀切"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/人力资源和社会保障部", properties: {id: "mentions-e552c5b27a2a3172", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [48, 279], evidence_end: [58, 289], evidence_quote: ["人力资源和社会保障部", "人力资源和社会保障部"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/国务院国有资产监督管理委员会", properties: {id: "mentions-3ffc78e10a6c18be", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [70], evidence_end: [84], evidence_quote: ["国务院国有资产监督管理委员会"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/国务院新闻办公室", properties: {id: "mentions-a4c60fabad04bbd6", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [313], evidence_end: [321], evidence_quote: ["国务院新闻办公室"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/国家发展和改革委员会", properties: {id: "mentions-5a970c79e7fb3463", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [23], evidence_end: [33], evidence_quote: ["国家发展和改革委员会"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/国家市场监督管理总局", properties: {id: "mentions-46e1d4894b077a35", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [59], evidence_end: [69], evidence_quote: ["国家市场监督管理总局"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/工业和信息化部", properties: {id: "mentions-e8c8db1ad641c22f", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [15, 297], evidence_end: [22, 304], evidence_quote: ["工业和信息化部", "工业和信息化部"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/教育部", properties: {id: "mentions-416be2da6a1f9eab", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [34, 275], evidence_end: [37, 278], evidence_quote: ["教育部", "教育部"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/科学技术部", properties: {id: "mentions-c5ccd4a93ac40855", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [38], evidence_end: [43], evidence_quote: ["科学技术部"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "organ/财政部", properties: {id: "mentions-83c7b3ebd0a6196a", confidence: 0.97, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint", "2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [44, 260], evidence_end: [47, 263], evidence_quote: ["财政部", "财政部"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "person/辛国斌", properties: {id: "mentions-72e3c1e99a069d01", confidence: 0.916, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [307], evidence_end: [310], evidence_quote: ["辛国斌"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "program/制造强国", properties: {id: "mentions-fb9971e0fc070619", confidence: 0.93, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [339], evidence_end: [343], evidence_quote: ["制造强国"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "program/智能制造技术攻关行动", properties: {id: "mentions-e3e50baa87c7f9c7", confidence: 0.85, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [224], evidence_end: [234], evidence_quote: ["智能制造技术攻关行动"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "program/智能制造示范工厂建设行动", properties: {id: "mentions-962c268e8190f20b", confidence: 0.85, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [235], evidence_end: [247], evidence_quote: ["智能制造示范工厂建设行动"]}},
{source: "article/2021-12-29-smart-manufacturing-plan-reprint", target: "program/行业智能化改造升级行动", properties: {id: "mentions-f8f7c16f16d99e10", confidence: 0.85, sources: 1, evidence_article: ["2021-12-29-smart-manufacturing-plan-reprint"], evidence_start: [248], evidence_end: [259], evidence_quote: ["行业智能化改造升级行动"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "event/undated/中非合作论坛第八届部长级会议", properties: {id: "mentions-a8e145211f7e2289", confidence: 0.8, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [158], evidence_end: [172], evidence_quote: ["中非合作论坛第八届部长级会议"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "person/奥马莫", properties: {id: "mentions-7ca90ddb0a2d8b3e", confidence: 0.916, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [236], evidence_end: [239], evidence_quote: ["奥马莫"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "person/王毅", properties: {id: "mentions-d19fb454de2ad807", confidence: 0.928, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya"], evidence_start: [35, 119, 227, 303], evidence_end: [37, 121, 229, 305], evidence_quote: ["王毅", "王毅", "王毅", "王毅"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "person/肯雅塔", properties: {id: "mentions-0d239a31d3e82fef", confidence: 0.916, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya"], evidence_start: [14, 39], evidence_end: [17, 42], evidence_quote: ["肯雅塔", "肯雅塔"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "program/一带一路", properties: {id: "mentions-b5a4a4c9e0193f73", confidence: 0.93, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [103], evidence_end: [111], evidence_quote: ["“一带一路”倡议"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "region/厄立特里亚", properties: {id: "mentions-b98f163509f980de", confidence: 0.97, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [322], evidence_end: [327], evidence_quote: ["厄立特里亚"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "region/科摩罗", properties: {id: "mentions-263adc067d322deb", confidence: 0.97, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [333], evidence_end: [336], evidence_quote: ["科摩罗"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "region/肯尼亚", properties: {id: "mentions-ef7822f571b3cf97", confidence: 0.97, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya"], evidence_start: [9, 177, 231, 299], evidence_end: [12, 180, 234, 302], evidence_quote: ["肯尼亚", "肯尼亚", "肯尼亚", "肯尼亚"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "region/蒙巴萨", properties: {id: "mentions-dab94afecd8b580b", confidence: 0.97, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya"], evidence_start: [18, 74], evidence_end: [21, 77], evidence_quote: ["蒙巴萨", "蒙巴萨"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "region/非洲", properties: {id: "mentions-96b5564e1eb4e6d2", confidence: 0.97, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya", "2022-01-06-visit-to-kenya"], evidence_start: [132, 307], evidence_end: [134, 309], evidence_quote: ["非洲", "非洲"]}},
{source: "article/2022-01-06-visit-to-kenya", target: "region/非洲之角", properties: {id: "mentions-78e8301d980ad7cc", confidence: 0.97, sources: 1, evidence_article: ["2022-01-06-visit-to-kenya"], evidence_start: [210], evidence_end: [214], evidence_quote: ["非洲之角"]}},
{source: "article/2022-01-10-state-council-meeting", target: "document/保障农民工工资支付条例", properties: {id: "mentions-7803354f59084aa7", confidence: 0.95, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [305], evidence_end: [318], evidence_quote: ["《保障农民工工资支付条例》"]}},
{source: "article/2022-01-10-state-council-meeting", target: "document/纲要~2022-01-10-state-council-meeting", properties: {id: "mentions-b5e0270c10ffe446", confidence: 0.95, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [38], evidence_end: [42], evidence_quote: ["《纲要》"]}},
{source: "article/2022-01-10-state-council-meeting", target: "event/2022-01-10/国务院常务会议", properties: {id: "mentions-5fc6db8a9affd711", confidence: 0.93, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [17], evidence_end: [24], evidence_quote: ["国务院常务会议"]}},
{source: "article/2022-01-10-state-council-meeting", target: "event/undated/中央经济工作会议", properties: {id: "mentions-88a9c6ac5045991b", confidence: 0.93, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [102], evidence_end: [110], evidence_quote: ["中央经济工作会议"]}},
{source: "article/2022-01-10-state-council-meeting", target: "organ/中国人民银行", properties: {id: "mentions-60a8c3ecfbd434df", confidence: 0.97, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [206], evidence_end: [212], evidence_quote: ["中国人民银行"]}},
{source: "article/2022-01-10-state-council-meeting", target: "organ/人力资源和社会保障部", properties: {id: "mentions-1df9268bd20338a3", confidence: 0.97, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [270], evidence_end: [280], evidence_quote: ["人力资源和社会保障部"]}},
{source: "article/2022-01-10-state-council-meeting", target: "organ/住房和城乡建设部", properties: {id: "mentions-46f771084f7cf2c3", confidence: 0.97, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [281], evidence_end: [289], evidence_quote: ["住房和城乡建设部"]}},
{source: "article/2022-01-10-state-council-meeting", target: "organ/国务院", properties: {id: "mentions-255e9ce3c90b5887", confidence: 0.97, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [0], evidence_end: [3], evidence_quote: ["国务院"]}},
{source: "article/2022-01-10-state-council-meeting", target: "organ/国家发展和改革委员会", properties: {id: "mentions-d3479edaec7b62c0", confidence: 0.97, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [175], evidence_end: [185], evidence_quote: ["国家发展和改革委员会"]}},
{source: "article/2022-01-10-state-council-meeting", target: "organ/生态环境部", properties: {id: "mentions-11f53d879aee2558", confidence: 0.97, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [200], evidence_end: [205], evidence_quote: ["生态环境部"]}},
{source: "article/2022-01-10-state-council-meeting", target: "organ/自然资源部", properties: {id: "mentions-1e4632cdeaade282", confidence: 0.97, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [194], evidence_end: [199], evidence_quote: ["自然资源部"]}},
{source: "article/2022-01-10-state-council-meeting", target: "person/李克强", properties: {id: "mentions-7e8b8de2ea0e7582", confidence: 0.886, sources: 1, evidence_article: ["2022-01-10-state-council-meeting"], evidence_start: [5], evidence_end: [8], evidence_quote: ["李克强"]}},
{source: "article/2022-01-10-state-council-meeting", target: "program/十四五规划", properties: {id: "mentions-f10e1ab8bd3e97f3", confidence: 0.93, sources: 1, evidence_article: ["2022-01-10-state-council-meeting", "2022-01-10-state-council-meeting"], evidence_start: [31, 136], evidence_end: [38, 143], evidence_quote: ["“十四五”规划", "“十四五”规划"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/0498b64ecf7bf5c3", properties: {id: "mentions-4eef31839ebebf4a", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [47], evidence_end: [57], evidence_quote: ["两年平均增长5.1%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/11e481c3f32ddd78", properties: {id: "mentions-26cbfc2d279755ab", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [224], evidence_end: [241], evidence_quote: ["其中高技术产业增加值增长17.1%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/14a5faa47305271e", properties: {id: "mentions-8060609003f189a1", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [214], evidence_end: [223], evidence_quote: ["同比增长12.9%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/1e34d6e4f3fcf5e8", properties: {id: "mentions-cf7dc87819b6d52d", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [37], evidence_end: [46], evidence_quote: ["比上年增长8.1%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/33f03ff57358d855", properties: {id: "mentions-2ff3593db79b6f05", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [135], evidence_end: [147], evidence_quote: ["居民消费价格上涨0.9%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/385d7250a719a7da", properties: {id: "mentions-6f2edf7301304eff", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [16], evidence_end: [36], evidence_quote: ["2021年国内生产总值1143670亿元"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/4d29777fe927b426", properties: {id: "mentions-8bb09264f29b8055", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [321], evidence_end: [329], evidence_quote: ["同比增长9.8%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/4e24d978f34b2899", properties: {id: "mentions-a4027716d5799dcd", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [279], evidence_end: [295], evidence_quote: ["社会消费品零售总额29211亿元"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/6540f16dc7c49536", properties: {id: "mentions-b2e57a84b5b48f59", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [58], evidence_end: [80], evidence_quote: ["全年全国规模以上工业增加值比上年增长9.6%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/6f1dea1d21c93681", properties: {id: "mentions-2f74e9c50e29ca87", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [330], evidence_end: [341], evidence_quote: ["城乡收入比降到1.94"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/743ec1739c7ef547", properties: {id: "mentions-a37a9723d1a46777", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [169], evidence_end: [187], evidence_quote: ["2021年全省生产总值73516亿元"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/7a19006b0ff79996", properties: {id: "mentions-df6eaa87fcb0e794", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [197], evidence_end: [213], evidence_quote: ["规模以上工业增加值20248亿元"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/a031a990f9e7fe6f", properties: {id: "mentions-1b0af7af0b4cb258", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [303], evidence_end: [320], evidence_quote: ["全省居民人均可支配收入57541元"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/a2875d47c629fcbd", properties: {id: "mentions-a7f0d571f8e797d0", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [107], evidence_end: [127], evidence_quote: ["固定资产投资（不含农户）544547亿元"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/c0851a9d923eee88", properties: {id: "mentions-77b1fc9e70787bc3", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [99], evidence_end: [106], evidence_quote: ["增长12.5%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/c1081d663fb62a47", properties: {id: "mentions-60ee167e0c9a02f0", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [261], evidence_end: [278], evidence_quote: ["浙江固定资产投资同比增长10.8%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/d25b25f06e9f86b6", properties: {id: "mentions-fda15ec6dcffe805", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [128], evidence_end: [134], evidence_quote: ["增长4.9%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/d5e34299d3629e9e", properties: {id: "mentions-c778f786e5256eb8", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [188], evidence_end: [196], evidence_quote: ["同比增长8.5%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/d6d886419e0caf18", properties: {id: "mentions-1bfb4c5aaf7f6dc5", confidence: 0.7, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [81], evidence_end: [98], evidence_quote: ["社会消费品零售总额440823亿元"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "indicator/fc05dbf5151a3c0f", properties: {id: "mentions-172ed7e6e5e3f4d4", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [296], evidence_end: [302], evidence_quote: ["增长9.7%"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "organ/国家统计局", properties: {id: "mentions-d804f356c54b0f95", confidence: 0.97, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [3], evidence_end: [8], evidence_quote: ["国家统计局"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "organ/浙江省统计局", properties: {id: "mentions-8b0503db4e0fc5b3", confidence: 0.96, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics", "2022-01-18-zhejiang-statistics"], evidence_start: [152, 343], evidence_end: [158, 349], evidence_quote: ["浙江省统计局", "浙江省统计局"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "program/共同富裕", properties: {id: "mentions-de5fd708c178d4e1", confidence: 0.93, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [367], evidence_end: [371], evidence_quote: ["共同富裕"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "program/数字经济一号工程", properties: {id: "mentions-51ef83701dc187ce", confidence: 0.8, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics"], evidence_start: [376], evidence_end: [386], evidence_quote: ["数字经济“一号工程”"]}},
{source: "article/2022-01-18-zhejiang-statistics", target: "region/330000", properties: {id: "mentions-0a162d7e24c47701", confidence: 0.97, sources: 1, evidence_article: ["2022-01-18-zhejiang-statistics", "2022-01-18-zhejiang-statistics", "2022-01-18-zhejiang-statistics"], evidence_start: [149, 261, 356], evidence_end: [151, 263, 358], evidence_quote: ["浙江", "浙江", "浙江"]}},
{source: "article/2022-02-16-governor-inspection", target: "event/2022-02-16/稳外贸座谈会", properties: {id: "mentions-f8cc8db791f6cdee", confidence: 0.85, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [230], evidence_end: [236], evidence_quote: ["稳外贸座谈会"]}},
{source: "article/2022-02-16-governor-inspection", target: "org/海天塑机集团有限公司", properties: {id: "mentions-a9a2e63d9c47bd22", confidence: 0.7, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [161], evidence_end: [171], evidence_quote: ["海天塑机集团有限公司"]}},
{source: "article/2022-02-16-governor-inspection", target: "organ/中国共产党宁波市委员会", properties: {id: "mentions-c00f509816ea54ab", confidence: 0.96, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [38], evidence_end: [42], evidence_quote: ["宁波市委"]}},
{source: "article/2022-02-16-governor-inspection", target: "organ/中国共产党浙江省委员会", properties: {id: "mentions-e55b94d286638f40", confidence: 0.96, sources: 1, evidence_article: ["2022-02-16-governor-inspection", "2022-02-16-governor-inspection"], evidence_start: [6, 33], evidence_end: [10, 35], evidence_quote: ["浙江省委", "省委"]}},
{source: "article/2022-02-16-governor-inspection", target: "organ/中国共产党舟山市委员会", properties: {id: "mentions-e84ab1d089797d99", confidence: 0.96, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [309], evidence_end: [313], evidence_quote: ["舟山市委"]}},
{source: "article/2022-02-16-governor-inspection", target: "organ/宁波海关", properties: {id: "mentions-1c2ebabe61219c97", confidence: 0.96, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [138], evidence_end: [142], evidence_quote: ["宁波海关"]}},
{source: "article/2022-02-16-governor-inspection", target: "organ/浙江省交通运输厅", properties: {id: "mentions-226fba334bcd8f58", confidence: 0.93, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [131], evidence_end: [137], evidence_quote: ["省交通运输厅"]}},
{source: "article/2022-02-16-governor-inspection", target: "organ/浙江省经济和信息化厅", properties: {id: "mentions-5202cc22e5dc93a4", confidence: 0.96, sources: 1, evidence_article: ["2022-02-16-governor-inspection", "2022-02-16-governor-inspection"], evidence_start: [48, 198], evidence_end: [58, 202], evidence_quote: ["浙江省经济和信息化厅", "省经信厅"]}},
{source: "article/2022-02-16-governor-inspection", target: "person/何砚秋", properties: {id: "mentions-d021d088dc48bdfc", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [315], evidence_end: [318], evidence_quote: ["何砚秋"]}},
{source: "article/2022-02-16-governor-inspection", target: "person/孟怀瑾", properties: {id: "mentions-3f431653ee0e4812", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [321], evidence_end: [324], evidence_quote: ["孟怀瑾"]}},
{source: "article/2022-02-16-governor-inspection", target: "person/程思源", properties: {id: "mentions-0e31dd4839a71d2b", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [44], evidence_end: [47], evidence_quote: ["程思源"]}},
{source: "article/2022-02-16-governor-inspection", target: "person/钟树人", properties: {id: "mentions-90ff4cec19a5a60d", confidence: 0.964, sources: 1, evidence_article: ["2022-02-16-governor-inspection", "2022-02-16-governor-inspection"], evidence_start: [60, 291], evidence_end: [63, 294], evidence_quote: ["钟树人", "钟树人"]}},
{source: "article/2022-02-16-governor-inspection", target: "person/陆庭筠", properties: {id: "mentions-75f2407c7c5381d6", confidence: 0.964, sources: 1, evidence_article: ["2022-02-16-governor-inspection", "2022-02-16-governor-inspection", "2022-02-16-governor-inspection", "2022-02-16-governor-inspection"], evidence_start: [16, 91, 219, 330], evidence_end: [19, 94, 222, 333], evidence_quote: ["陆庭筠", "陆庭筠", "陆庭筠", "陆庭筠"]}},
{source: "article/2022-02-16-governor-inspection", target: "person/韦启明", properties: {id: "mentions-6a95b27eecf94157", confidence: 0.916, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [73], evidence_end: [76], evidence_quote: ["韦启明"]}},
{source: "article/2022-02-16-governor-inspection", target: "program/减税降费", properties: {id: "mentions-2ccd37c53583b7ca", confidence: 0.93, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [270], evidence_end: [274], evidence_quote: ["减税降费"]}},
{source: "article/2022-02-16-governor-inspection", target: "region/330200", properties: {id: "mentions-28b3b454cb216aa4", confidence: 0.97, sources: 1, evidence_article: ["2022-02-16-governor-inspection", "2022-02-16-governor-inspection", "2022-02-16-governor-inspection"], evidence_start: [20, 68, 81], evidence_end: [22, 71, 83], evidence_quote: ["宁波", "宁波市", "宁波"]}},
{source: "article/2022-02-16-governor-inspection", target: "region/330900", properties: {id: "mentions-a65d31687ab19dd1", confidence: 0.97, sources: 1, evidence_article: ["2022-02-16-governor-inspection", "2022-02-16-governor-inspection", "2022-02-16-governor-inspection"], evidence_start: [23, 83, 223], evidence_end: [25, 85, 226], evidence_quote: ["舟山", "舟山", "舟山市"]}},
{source: "article/2022-02-16-governor-inspection", target: "region/330902", properties: {id: "mentions-a2a36099a2c7f38a", confidence: 0.97, sources: 1, evidence_article: ["2022-02-16-governor-inspection"], evidence_start: [335], evidence_end: [338], evidence_quote: ["定海区"]}},
{source: "article/2022-03-04-appointments", target: "event/2022-03-03/宁波市第十六届人民代表大会常务委员会第二次会议", properties: {id: "mentions-3403e7b31e01c317", confidence: 0.85, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [248], evidence_end: [271], evidence_quote: ["宁波市第十六届人民代表大会常务委员会第二次会议"]}},
{source: "article/2022-03-04-appointments", target: "org/中国科学院", properties: {id: "mentions-ed274579535ae575", confidence: 0.93, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [190], evidence_end: [195], evidence_quote: ["中国科学院"]}},
{source: "article/2022-03-04-appointments", target: "org/浙江大学", properties: {id: "mentions-d867aeb15aeb471d", confidence: 0.93, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [200], evidence_end: [204], evidence_quote: ["浙江大学"]}},
{source: "article/2022-03-04-appointments", target: "organ/中国共产党宁波市委员会", properties: {id: "mentions-63a5d7744ea5be4c", confidence: 0.96, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [215], evidence_end: [219], evidence_quote: ["宁波市委"]}},
{source: "article/2022-03-04-appointments", target: "organ/国务院", properties: {id: "mentions-ab84fa5b97e08a37", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [0], evidence_end: [3], evidence_quote: ["国务院"]}},
{source: "article/2022-03-04-appointments", target: "organ/国家市场监督管理总局", properties: {id: "mentions-20ca321bb8b29f16", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [44], evidence_end: [54], evidence_quote: ["国家市场监督管理总局"]}},
{source: "article/2022-03-04-appointments", target: "organ/国家民族事务委员会", properties: {id: "mentions-92a6f691041c08ae", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [70], evidence_end: [79], evidence_quote: ["国家民族事务委员会"]}},
{source: "article/2022-03-04-appointments", target: "organ/国家粮食和物资储备局", properties: {id: "mentions-10c1464603e371dd", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments", "2022-03-04-appointments"], evidence_start: [90, 157], evidence_end: [100, 167], evidence_quote: ["国家粮食和物资储备局", "国家粮食和物资储备局"]}},
{source: "article/2022-03-04-appointments", target: "organ/国家自然科学基金委员会", properties: {id: "mentions-e6fc943fe4503d91", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [133], evidence_end: [144], evidence_quote: ["国家自然科学基金委员会"]}},
{source: "article/2022-03-04-appointments", target: "organ/宁波市人民政府", properties: {id: "mentions-703c94eeb1da584c", confidence: 0.96, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [281], evidence_end: [288], evidence_quote: ["宁波市人民政府"]}},
{source: "article/2022-03-04-appointments", target: "organ/科学技术部", properties: {id: "mentions-4244b840e2966e7b", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments", "2022-03-04-appointments"], evidence_start: [27, 115], evidence_end: [32, 120], evidence_quote: ["科学技术部", "科学技术部"]}},
{source: "article/2022-03-04-appointments", target: "person/卓知远", properties: {id: "mentions-95e7a3ce96f2a6d2", confidence: 0.916, sources: 1, evidence_article: ["2022-03-04-appointments", "2022-03-04-appointments", "2022-03-04-appointments"], evidence_start: [23, 129, 181], evidence_end: [26, 132, 184], evidence_quote: ["卓知远", "卓知远", "卓知远"]}},
{source: "article/2022-03-04-appointments", target: "person/木沙江·艾尼瓦尔", properties: {id: "mentions-794ca5aab2c4af9d", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [61], evidence_end: [69], evidence_quote: ["木沙江·艾尼瓦尔"]}},
{source: "article/2022-03-04-appointments", target: "person/欧阳清", properties: {id: "mentions-72177126c40de442", confidence: 0.832, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [39], evidence_end: [42], evidence_quote: ["欧阳清"]}},
{source: "article/2022-03-04-appointments", target: "person/汤以恒", properties: {id: "mentions-d0006dda121779ea", confidence: 0.8, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [298], evidence_end: [301], evidence_quote: ["汤以恒"]}},
{source: "article/2022-03-04-appointments", target: "person/沈仲贤", properties: {id: "mentions-d1282c126ea900b5", confidence: 0.832, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [111], evidence_end: [114], evidence_quote: ["沈仲贤"]}},
{source: "article/2022-03-04-appointments", target: "person/邢若谷", properties: {id: "mentions-dd617c5c39636950", confidence: 0.832, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [153], evidence_end: [156], evidence_quote: ["邢若谷"]}},
{source: "article/2022-03-04-appointments", target: "person/韦启明", properties: {id: "mentions-4a4fd980b8fed687", confidence: 0.964, sources: 1, evidence_article: ["2022-03-04-appointments", "2022-03-04-appointments", "2022-03-04-appointments"], evidence_start: [86, 208, 276], evidence_end: [89, 211, 279], evidence_quote: ["韦启明", "韦启明", "韦启明"]}},
{source: "article/2022-03-04-appointments", target: "region/330000", properties: {id: "mentions-c90b046ee87e4cf0", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments", "2022-03-04-appointments"], evidence_start: [229, 237], evidence_end: [231, 240], evidence_quote: ["浙江", "浙江省"]}},
{source: "article/2022-03-04-appointments", target: "region/330200", properties: {id: "mentions-a0bf27ae295c7285", confidence: 0.97, sources: 1, evidence_article: ["2022-03-04-appointments"], evidence_start: [302], evidence_end: [305], evidence_quote: ["宁波市"]}},
{source: "article/2022-04-21-news-in-brief", target: "document/关于进一步减负纾困助力中小微企业发展的若干意见", properties: {id: "mentions-ce698e18b250e446", confidence: 0.95, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [255], evidence_end: [280], evidence_quote: ["《关于进一步减负纾困助力中小微企业发展的若干意见》"]}},
{source: "article/2022-04-21-news-in-brief", target: "event/2022-04-19/省政府常务会议", properties: {id: "mentions-ae3523aa7dea07ae", confidence: 0.85, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [320], evidence_end: [327], evidence_quote: ["省政府常务会议"]}},
{source: "article/2022-04-21-news-in-brief", target: "event/2022-04-20/国家知识产权局新闻发布会", properties: {id: "mentions-bf5853aea3125f06", confidence: 0.7, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [124], evidence_end: [141], evidence_quote: ["国家知识产权局20日举行新闻发布会"]}},
{source: "article/2022-04-21-news-in-brief", target: "indicator/2f573a9e7cabab04", properties: {id: "mentions-d3e10c9f3478f1cb", confidence: 0.8, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [165], evidence_end: [174], evidence_quote: ["同比增长27.5%"]}},
{source: "article/2022-04-21-news-in-brief", target: "indicator/a977e26dd0c95e32", properties: {id: "mentions-03300c8c892c0ec1", confidence: 0.7, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [147], evidence_end: [164], evidence_quote: ["一季度我国授权发明专利19.7万件"]}},
{source: "article/2022-04-21-news-in-brief", target: "indicator/ce22e2aa7aa47579", properties: {id: "mentions-f168ee8c8658ab90", confidence: 0.7, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [175], evidence_end: [194], evidence_quote: ["国内有效发明专利拥有量达290.2万件"]}},
{source: "article/2022-04-21-news-in-brief", target: "organ/国家知识产权局", properties: {id: "mentions-cceb326a647f40a8", confidence: 0.97, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [124], evidence_end: [131], evidence_quote: ["国家知识产权局"]}},
{source: "article/2022-04-21-news-in-brief", target: "organ/国家知识产权局战略规划司", properties: {id: "mentions-f8dfb2666963829a", confidence: 0.89, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [195], evidence_end: [207], evidence_quote: ["国家知识产权局战略规划司"]}},
{source: "article/2022-04-21-news-in-brief", target: "organ/工业和信息化部", properties: {id: "mentions-a34228a94d9cc5d2", confidence: 0.97, sources: 1, evidence_article: ["2022-04-21-news-in-brief", "2022-04-21-news-in-brief", "2022-04-21-news-in-brief"], evidence_start: [11, 17, 68], evidence_end: [14, 24, 71], evidence_quote: ["工信部", "工业和信息化部", "工信部"]}},
{source: "article/2022-04-21-news-in-brief", target: "organ/浙江省人力资源和社会保障厅", properties: {id: "mentions-5676df559fe2dae2", confidence: 0.85, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [334], evidence_end: [344], evidence_quote: ["人力资源和社会保障厅"]}},
{source: "article/2022-04-21-news-in-brief", target: "organ/浙江省人民政府", properties: {id: "mentions-9a44abb5101ee908", confidence: 0.96, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [246], evidence_end: [253], evidence_quote: ["浙江省人民政府"]}},
{source: "article/2022-04-21-news-in-brief", target: "organ/浙江省经济和信息化厅", properties: {id: "mentions-e53c584daa14981e", confidence: 0.85, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [345], evidence_end: [348], evidence_quote: ["经信厅"]}},
{source: "article/2022-04-21-news-in-brief", target: "organ/浙江省财政厅", properties: {id: "mentions-02a3ac6a6db6508f", confidence: 0.93, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [330], evidence_end: [333], evidence_quote: ["财政厅"]}},
{source: "article/2022-04-21-news-in-brief", target: "person/葛树", properties: {id: "mentions-bad3a4b98ce5cd9e", confidence: 0.88, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [209], evidence_end: [211], evidence_quote: ["葛树"]}},
{source: "article/2022-04-21-news-in-brief", target: "person/辛国斌", properties: {id: "mentions-8d2096c4c20c564e", confidence: 0.886, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [27], evidence_end: [30], evidence_quote: ["辛国斌"]}},
{source: "article/2022-04-21-news-in-brief", target: "person/陆庭筠", properties: {id: "mentions-c2bef3a28d00542f", confidence: 0.916, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [311], evidence_end: [314], evidence_quote: ["陆庭筠"]}},
{source: "article/2022-04-21-news-in-brief", target: "program/知识产权强国建设纲要", properties: {id: "mentions-6426476da3f5fccd", confidence: 0.93, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [219], evidence_end: [229], evidence_quote: ["知识产权强国建设纲要"]}},
{source: "article/2022-04-21-news-in-brief", target: "region/310000", properties: {id: "mentions-96ed7d2930e7da7e", confidence: 0.97, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [36], evidence_end: [38], evidence_quote: ["上海"]}},
{source: "article/2022-04-21-news-in-brief", target: "region/330000", properties: {id: "mentions-b36f6e4fc5537faf", confidence: 0.97, sources: 1, evidence_article: ["2022-04-21-news-in-brief"], evidence_start: [231], evidence_end: [233], evidence_quote: ["浙江"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/中国共产党丽水市委员会", properties: {id: "mentions-a94ac145dd4260e3", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [238], evidence_end: [242], evidence_quote: ["丽水市委"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/中国共产党丽水市纪律检查委员会丽水市监察委员会", properties: {id: "mentions-4af71460ddac6883", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [348], evidence_end: [355], evidence_quote: ["丽水市纪委监委"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/中国共产党兰溪市委员会", properties: {id: "mentions-3fc52bf48a30bd82", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [180], evidence_end: [184], evidence_quote: ["兰溪市委"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/中国共产党浙江省纪律检查委员会浙江省监察委员会", properties: {id: "mentions-7d269cb95a55bb39", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case", "2022-06-30-discipline-case"], evidence_start: [0, 50], evidence_end: [7, 57], evidence_quote: ["浙江省纪委监委", "浙江省纪委监委"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/中国共产党金华市委员会", properties: {id: "mentions-7525a64024201613", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [208], evidence_end: [212], evidence_quote: ["金华市委"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/中国共产党金华市委员会组织部", properties: {id: "mentions-41eae7ccc80bf2b3", confidence: 0.85, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [215], evidence_end: [218], evidence_quote: ["组织部"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/丽水市发展和改革委员会", properties: {id: "mentions-b1efd0ad41e250d5", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [358], evidence_end: [369], evidence_quote: ["丽水市发展和改革委员会"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/浙江省经济和信息化厅", properties: {id: "mentions-d20d97380163ba36", confidence: 0.96, sources: 1, evidence_article: ["2022-06-30-discipline-case", "2022-06-30-discipline-case", "2022-06-30-discipline-case"], evidence_start: [15, 266, 295], evidence_end: [25, 276, 305], evidence_quote: ["浙江省经济和信息化厅", "浙江省经济和信息化厅", "浙江省经济和信息化厅"]}},
{source: "article/2022-06-30-discipline-case", target: "organ/金华市经济委员会", properties: {id: "mentions-f8c7bf03b62b8492", confidence: 0.75, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [151], evidence_end: [159], evidence_quote: ["金华市经济委员会"]}},
{source: "article/2022-06-30-discipline-case", target: "person/季南生", properties: {id: "mentions-8304f1bf18d5d605", confidence: 0.916, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [371], evidence_end: [374], evidence_quote: ["季南生"]}},
{source: "article/2022-06-30-discipline-case", target: "person/蒋伯庸", properties: {id: "mentions-2e0fd0ba5f00cd0a", confidence: 0.916, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [315], evidence_end: [318], evidence_quote: ["蒋伯庸"]}},
{source: "article/2022-06-30-discipline-case", target: "person/钟树人", properties: {id: "mentions-0f0889822fe371ed", confidence: 0.964, sources: 1, evidence_article: ["2022-06-30-discipline-case", "2022-06-30-discipline-case", "2022-06-30-discipline-case", "2022-06-30-discipline-case"], evidence_start: [33, 72, 80, 289], evidence_end: [36, 75, 83, 292], evidence_quote: ["钟树人", "钟树人", "钟树人", "钟树人"]}},
{source: "article/2022-06-30-discipline-case", target: "person/陆庭筠", properties: {id: "mentions-f21cbb72859a373b", confidence: 0.832, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [332], evidence_end: [335], evidence_quote: ["陆庭筠"]}},
{source: "article/2022-06-30-discipline-case", target: "region/330200", properties: {id: "mentions-24eb72f064db26a4", confidence: 0.97, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [336], evidence_end: [338], evidence_quote: ["宁波"]}},
{source: "article/2022-06-30-discipline-case", target: "region/330781", properties: {id: "mentions-9668b6b9eca979cd", confidence: 0.97, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [98], evidence_end: [102], evidence_quote: ["浙江兰溪"]}},
{source: "article/2022-06-30-discipline-case", target: "region/330900", properties: {id: "mentions-ea67d3e24b71d793", confidence: 0.97, sources: 1, evidence_article: ["2022-06-30-discipline-case"], evidence_start: [339], evidence_end: [341], evidence_quote: ["舟山"]}},
{source: "article/2022-08-12-water-saving-notice", target: "document/中华人民共和国水法", properties: {id: "mentions-7bd5cde2590cac94", confidence: 0.95, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [31], evidence_end: [42], evidence_quote: ["《中华人民共和国水法》"]}},
{source: "article/2022-08-12-water-saving-notice", target: "document/国家节水行动方案", properties: {id: "mentions-46e7aa3f776a4499", confidence: 0.95, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [42], evidence_end: [52], evidence_quote: ["《国家节水行动方案》"]}},
{source: "article/2022-08-12-water-saving-notice", target: "document/节水型社会建设暂行办法", properties: {id: "mentions-dfa70f70789f0cd1", confidence: 0.95, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [129], evidence_end: [142], evidence_quote: ["《节水型社会建设暂行办法》"]}},
{source: "article/2022-08-12-water-saving-notice", target: "organ/国务院", properties: {id: "mentions-27b0dcee63bb42b9", confidence: 0.97, sources: 1, evidence_article: ["2022-08-12-water-saving-notice", "2022-08-12-water-saving-notice"], evidence_start: [15, 74], evidence_end: [18, 77], evidence_quote: ["国务院", "国务院"]}},
{source: "article/2022-08-12-water-saving-notice", target: "organ/国务院办公厅", properties: {id: "mentions-275c6feaf4213a6c", confidence: 0.97, sources: 1, evidence_article: ["2022-08-12-water-saving-notice"], evidence_start: [148], evidence_end: [154], evidence_quote: ["国务院办公厅"]}},
{source: "article/2022-08-12-water-saving-notice", target: "organ/水利部", properties: {id: "mentions-1dd8958177a2a90d", confidence: 0.97, sources: 1, evidence_article: ["2022-08-12-water-saving-notice", "2022-08-12-water-saving-notice"], evidence_start: [53, 113], evidence_end: [56, 116], evidence_quote: ["水利部", "水利部"]}},
{source: "article/2022-09-02-npc-personnel", target: "document/中华人民共和国农产品质量安全法", properties: {id: "mentions-bf5b8a8a4c906a38", confidence: 0.95, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [321], evidence_end: [338], evidence_quote: ["《中华人民共和国农产品质量安全法》"]}},
{source: "article/2022-09-02-npc-personnel", target: "document/中华人民共和国反电信网络诈骗法", properties: {id: "mentions-28ab6e4abfd91e41", confidence: 0.95, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [295], evidence_end: [312], evidence_quote: ["《中华人民共和国反电信网络诈骗法》"]}},
{source: "article/2022-09-02-npc-personnel", target: "event/2022-09-02/十三届全国人大常委会第三十六次会议", properties: {id: "mentions-4a4b7af9a3459122", confidence: 0.95, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [0], evidence_end: [17], evidence_quote: ["十三届全国人大常委会第三十六次会议"]}},
{source: "article/2022-09-02-npc-personnel", target: "org/中国商用飞机有限责任公司", properties: {id: "mentions-c6a21cee61e071dc", confidence: 0.93, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [242], evidence_end: [254], evidence_quote: ["中国商用飞机有限责任公司"]}},
{source: "article/2022-09-02-npc-personnel", target: "organ/中国共产党中央委员会组织部", properties: {id: "mentions-61244a1466d609cf", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [197], evidence_end: [202], evidence_quote: ["中央组织部"]}},
{source: "article/2022-09-02-npc-personnel", target: "organ/中国共产党中央纪律检查委员会国家监察委员会", properties: {id: "mentions-a6a6a0d51396d459", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [162], evidence_end: [170], evidence_quote: ["中央纪委国家监委"]}},
{source: "article/2022-09-02-npc-personnel", target: "organ/中央军民融合发展委员会办公室", properties: {id: "mentions-a74b56098d739008", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [263], evidence_end: [277], evidence_quote: ["中央军民融合发展委员会办公室"]}},
{source: "article/2022-09-02-npc-personnel", target: "organ/全国人民代表大会常务委员会", properties: {id: "mentions-47a07dbfaed8bb7a", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [45], evidence_end: [52], evidence_quote: ["全国人大常委会"]}},
{source: "article/2022-09-02-npc-personnel", target: "organ/国务院", properties: {id: "mentions-b0676de9103f7435", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [67], evidence_end: [70], evidence_quote: ["国务院"]}},
{source: "article/2022-09-02-npc-personnel", target: "organ/工业和信息化部", properties: {id: "mentions-1ec0a76dcd4b27db", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel", "2022-09-02-npc-personnel", "2022-09-02-npc-personnel", "2022-09-02-npc-personnel"], evidence_start: [89, 107, 144, 208], evidence_end: [96, 114, 151, 215], evidence_quote: ["工业和信息化部", "工业和信息化部", "工业和信息化部", "工业和信息化部"]}},
{source: "article/2022-09-02-npc-personnel", target: "person/习近平", properties: {id: "mentions-9c7b395a8a7e1215", confidence: 0.916, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [121], evidence_end: [124], evidence_quote: ["习近平"]}},
{source: "article/2022-09-02-npc-personnel", target: "person/李克强", properties: {id: "mentions-77581e18af0da1a4", confidence: 0.832, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [72], evidence_end: [75], evidence_quote: ["李克强"]}},
{source: "article/2022-09-02-npc-personnel", target: "person/栗战书", properties: {id: "mentions-186747791bb68246", confidence: 0.964, sources: 1, evidence_article: ["2022-09-02-npc-personnel", "2022-09-02-npc-personnel"], evidence_start: [55, 344], evidence_end: [58, 347], evidence_quote: ["栗战书", "栗战书"]}},
{source: "article/2022-09-02-npc-personnel", target: "person/肖亚庆", properties: {id: "mentions-b91fd7e31787d7d9", confidence: 0.964, sources: 1, evidence_article: ["2022-09-02-npc-personnel", "2022-09-02-npc-personnel", "2022-09-02-npc-personnel"], evidence_start: [85, 132, 177], evidence_end: [88, 135, 180], evidence_quote: ["肖亚庆", "肖亚庆", "肖亚庆"]}},
{source: "article/2022-09-02-npc-personnel", target: "person/金壮龙", properties: {id: "mentions-5edb5f302c348bd5", confidence: 0.93, sources: 1, evidence_article: ["2022-09-02-npc-personnel", "2022-09-02-npc-personnel", "2022-09-02-npc-personnel"], evidence_start: [103, 204, 221], evidence_end: [106, 207, 224], evidence_quote: ["金壮龙", "金壮龙", "金壮龙"]}},
{source: "article/2022-09-02-npc-personnel", target: "region/110000", properties: {id: "mentions-83a32637f1ca45fe", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [24], evidence_end: [26], evidence_quote: ["北京"]}},
{source: "article/2022-09-02-npc-personnel", target: "region/330900", properties: {id: "mentions-5ffe84c922c5e46f", confidence: 0.97, sources: 1, evidence_article: ["2022-09-02-npc-personnel"], evidence_start: [234], evidence_end: [238], evidence_quote: ["浙江舟山"]}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:MENTIONS {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "organ/中国人民银行", target: "organ/国务院", properties: {id: "part_of-50dfbf56ae7227e5", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党中央委员会", target: "organ/中国共产党", properties: {id: "part_of-2d63c343203c90c0", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党中央委员会组织部", target: "organ/中国共产党中央委员会", properties: {id: "part_of-777a20d84dffb304", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党中央纪律检查委员会", target: "organ/中国共产党", properties: {id: "part_of-1b851cf50a593bda", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党中央纪律检查委员会国家监察委员会", target: "organ/中国共产党中央纪律检查委员会", properties: {id: "part_of-41b2f62a73668e8f", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党金华市委员会组织部", target: "organ/中国共产党金华市委员会", properties: {id: "part_of-764d8925c8b42937", confidence: 1.0, sources: 0}},
{source: "organ/中央军民融合发展委员会", target: "organ/中国共产党中央委员会", properties: {id: "part_of-e513edc10f750ccd", confidence: 1.0, sources: 0}},
{source: "organ/中央军民融合发展委员会办公室", target: "organ/中央军民融合发展委员会", properties: {id: "part_of-2e90830cd11f4497", confidence: 1.0, sources: 0}},
{source: "organ/人力资源和社会保障部", target: "organ/国务院", properties: {id: "part_of-52395564c93a9029", confidence: 1.0, sources: 0}},
{source: "organ/住房和城乡建设部", target: "organ/国务院", properties: {id: "part_of-bfb6faae2ba53f55", confidence: 1.0, sources: 0}},
{source: "organ/全国人民代表大会", target: "organ/中华人民共和国", properties: {id: "part_of-b28d878a913f6931", confidence: 1.0, sources: 0}},
{source: "organ/全国人民代表大会常务委员会", target: "organ/全国人民代表大会", properties: {id: "part_of-2ed022225bf71470", confidence: 1.0, sources: 0}},
{source: "organ/国务院", target: "organ/中华人民共和国", properties: {id: "part_of-9c86abc29b2ae583", confidence: 1.0, sources: 0}},
{source: "organ/国务院办公厅", target: "organ/国务院", properties: {id: "part_of-99461308840ceb26", confidence: 1.0, sources: 0}},
{source: "organ/国务院国有资产监督管理委员会", target: "organ/国务院", properties: {id: "part_of-0e011f62da732de7", confidence: 1.0, sources: 0}},
{source: "organ/国务院新闻办公室", target: "organ/国务院", properties: {id: "part_of-aadf3f8cf304d90b", confidence: 1.0, sources: 0}},
{source: "organ/国家发展和改革委员会", target: "organ/国务院", properties: {id: "part_of-6999ee35c77d2c08", confidence: 1.0, sources: 0}},
{source: "organ/国家市场监督管理总局", target: "organ/国务院", properties: {id: "part_of-c542ed1ee7fd73f4", confidence: 1.0, sources: 0}},
{source: "organ/国家民族事务委员会", target: "organ/国务院", properties: {id: "part_of-817845377c0d52f8", confidence: 1.0, sources: 0}},
{source: "organ/国家知识产权局", target: "organ/国务院", properties: {id: "part_of-cc615958f215ee70", confidence: 1.0, sources: 0}},
{source: "organ/国家知识产权局战略规划司", target: "organ/国家知识产权局", properties: {id: "part_of-bf535f00fa4b4d4b", confidence: 1.0, sources: 0}},
{source: "organ/国家粮食和物资储备局", target: "organ/国家发展和改革委员会", properties: {id: "part_of-ed7ccab1aa098796", confidence: 1.0, sources: 0}},
{source: "organ/国家统计局", target: "organ/国务院", properties: {id: "part_of-6b9302ff63c11cde", confidence: 1.0, sources: 0}},
{source: "organ/国家自然科学基金委员会", target: "organ/科学技术部", properties: {id: "part_of-9c1650d347c0edb4", confidence: 1.0, sources: 0}},
{source: "organ/外交部", target: "organ/国务院", properties: {id: "part_of-0500d925da8ee431", confidence: 1.0, sources: 0}},
{source: "organ/宁波市人民代表大会常务委员会", target: "organ/宁波市人民代表大会", properties: {id: "part_of-df752fc339cbe812", confidence: 1.0, sources: 0}},
{source: "organ/工业和信息化部", target: "organ/国务院", properties: {id: "part_of-dcdbd27493b88d6e", confidence: 1.0, sources: 0}},
{source: "organ/工业和信息化部装备工业一司", target: "organ/工业和信息化部", properties: {id: "part_of-afdbe32a5aea2422", confidence: 1.0, sources: 0}},
{source: "organ/工业和信息化部运行监测协调局", target: "organ/工业和信息化部", properties: {id: "part_of-a61ac7d4b84379c2", confidence: 1.0, sources: 0}},
{source: "organ/教育部", target: "organ/国务院", properties: {id: "part_of-718331a07793d90a", confidence: 1.0, sources: 0}},
{source: "organ/水利部", target: "organ/国务院", properties: {id: "part_of-33be4622ccb39dac", confidence: 1.0, sources: 0}},
{source: "organ/生态环境部", target: "organ/国务院", properties: {id: "part_of-75792f8a5f225604", confidence: 1.0, sources: 0}},
{source: "organ/科学技术部", target: "organ/国务院", properties: {id: "part_of-ef5378693405377b", confidence: 1.0, sources: 0}},
{source: "organ/自然资源部", target: "organ/国务院", properties: {id: "part_of-7653660fdd6f49ab", confidence: 1.0, sources: 0}},
{source: "organ/财政部", target: "organ/国务院", properties: {id: "part_of-acd5fd92e242bc1d", confidence: 1.0, sources: 0}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:PART_OF {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "region/330200", target: "region/330000", properties: {id: "located_in-fc2c8de8196becb3", confidence: 1.0, sources: 0}},
{source: "region/330700", target: "region/330000", properties: {id: "located_in-ea104328fd970b73", confidence: 1.0, sources: 0}},
{source: "region/330781", target: "region/330700", properties: {id: "located_in-2c09a0ee73377b48", confidence: 1.0, sources: 0}},
{source: "region/330900", target: "region/330000", properties: {id: "located_in-79af799758201298", confidence: 1.0, sources: 0}},
{source: "region/330902", target: "region/330900", properties: {id: "located_in-2523c65addf88e49", confidence: 1.0, sources: 0}},
{source: "region/331100", target: "region/330000", properties: {id: "located_in-e053c075336f60a5", confidence: 1.0, sources: 0}},
{source: "region/厄立特里亚", target: "region/非洲", properties: {id: "located_in-f086affab9bff269", confidence: 1.0, sources: 0}},
{source: "region/科摩罗", target: "region/非洲", properties: {id: "located_in-10848949309180cd", confidence: 1.0, sources: 0}},
{source: "region/肯尼亚", target: "region/非洲", properties: {id: "located_in-789948a9529d73e5", confidence: 1.0, sources: 0}},
{source: "region/蒙巴萨", target: "region/肯尼亚", properties: {id: "located_in-d99219694924d3a4", confidence: 1.0, sources: 0}},
{source: "region/非洲之角", target: "region/非洲", properties: {id: "located_in-be8931fee9a6f13c", confidence: 1.0, sources: 0}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:LOCATED_IN {id: row.properties.id}]->(b) SET r = row.properties;

UNWIND [
{source: "organ/中国共产党丽水市委员会", target: "region/331100", properties: {id: "governs-ef39118a97fa6f33", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党丽水市纪律检查委员会丽水市监察委员会", target: "region/331100", properties: {id: "governs-f07a6b4df922f9d8", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党兰溪市委员会", target: "region/330781", properties: {id: "governs-d060c04546ec18df", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党宁波市委员会", target: "region/330200", properties: {id: "governs-3dc1d818f45458b1", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党浙江省委员会", target: "region/330000", properties: {id: "governs-205eee60b71b81ff", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党浙江省纪律检查委员会浙江省监察委员会", target: "region/330000", properties: {id: "governs-f4341d5b48bd62f2", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党舟山市委员会", target: "region/330900", properties: {id: "governs-160781d76ebd34c1", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党金华市委员会", target: "region/330700", properties: {id: "governs-e5aee3359f6bda5c", confidence: 1.0, sources: 0}},
{source: "organ/中国共产党金华市委员会组织部", target: "region/330700", properties: {id: "governs-c373a958eb20e7ef", confidence: 1.0, sources: 0}},
{source: "organ/丽水市人民政府", target: "region/331100", properties: {id: "governs-dd61780de1b0d55e", confidence: 1.0, sources: 0}},
{source: "organ/丽水市发展和改革委员会", target: "region/331100", properties: {id: "governs-e5d544895d87f207", confidence: 1.0, sources: 0}},
{source: "organ/兰溪市人民政府", target: "region/330781", properties: {id: "governs-7ce85ce0ccc82bd2", confidence: 1.0, sources: 0}},
{source: "organ/宁波市人民代表大会", target: "region/330200", properties: {id: "governs-de00ea66e5c7fa14", confidence: 1.0, sources: 0}},
{source: "organ/宁波市人民代表大会常务委员会", target: "region/330200", properties: {id: "governs-837dec7e23304d0c", confidence: 1.0, sources: 0}},
{source: "organ/宁波市人民政府", target: "region/330200", properties: {id: "governs-48284c92224be1a3", confidence: 1.0, sources: 0}},
{source: "organ/广东省工业和信息化厅", target: "region/440000", properties: {id: "governs-c0742678089fef01", confidence: 1.0, sources: 0}},
{source: "organ/浙江省交通运输厅", target: "region/330000", properties: {id: "governs-2d37fda15e24c7b5", confidence: 1.0, sources: 0}},
{source: "organ/浙江省人力资源和社会保障厅", target: "region/330000", properties: {id: "governs-7272571e1c8db9ca", confidence: 1.0, sources: 0}},
{source: "organ/浙江省人民政府", target: "region/330000", properties: {id: "governs-002e03480c49dea0", confidence: 1.0, sources: 0}},
{source: "organ/浙江省经济和信息化厅", target: "region/330000", properties: {id: "governs-bf4bb6cb6da18a4b", confidence: 1.0, sources: 0}},
{source: "organ/浙江省统计局", target: "region/330000", properties: {id: "governs-cd5f012ea86810c6", confidence: 1.0, sources: 0}},
{source: "organ/浙江省财政厅", target: "region/330000", properties: {id: "governs-a531b13f434e08f7", confidence: 1.0, sources: 0}},
{source: "organ/舟山市人民政府", target: "region/330900", properties: {id: "governs-830c889a8b36c9a4", confidence: 1.0, sources: 0}},
{source: "organ/金华市经济委员会", target: "region/330700", properties: {id: "governs-e0135745147a1c55", confidence: 1.0, sources: 0}}
] AS row
MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})
MERGE (a)-[r:GOVERNS {id: row.properties.id}]->(b) SET r = row.properties;
