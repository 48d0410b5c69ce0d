#!/usr/bin/env python3
"""Writes a deterministic corpus of invented notices that are hard to set, one a line, to stdout, of the kinds asked for by turns:
dense numbers, long Latin words and addresses, nested marks, rare characters and other scripts; and as a desk has them day by day:
public notices in long sentences, tenders and auctions full of amounts, names of many peoples with marks of every kind.
usage: hard-corpus.py [COUNT [SEED [KIND,...]]]      (300, 20261124 and dense,latin,marks,wide where left out; else public, tender, names)
"""
import random, sys
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 300
r = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 20261124)
SUR='赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳欧阳司马上官'
GIV='伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英文志国建新雅诗涵宇轩子墨梓萱浩然思远晓东海燕'
HAN='的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严'
def nm(): return (r.choice(['欧阳','司马','诸葛','上官']) if r.random()<.08 else r.choice(SUR))+''.join(r.choice(GIV) for _ in range(r.choice([1,2,2])))
W=[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2]
def idn():
    b=r.choice(['110101','310115','440306','510104','330106','612322','370202'])+str(r.randint(1940,2010))+'%02d%02d'%(r.randint(1,12),r.randint(1,28))+'%03d'%r.randint(0,999)
    return b+'10X98765432'[sum(int(c)*w for c,w in zip(b,W))%11]
A31='0123456789ABCDEFGHJKLMNPQRTUWXY'
def uscc():
    b='91'+r.choice(['110105','310115','440300','320500'])+'MA'+''.join(r.choice(A31) for _ in range(7))
    s=sum(A31.index(c)*pow(3,i,31) for i,c in enumerate(b)); return b+A31[(31-s%31)%31]
def ph(): return '1'+r.choice('3578')+'%09d'%r.randint(0,10**9-1)
def tel(): return r.choice(['010','0755','021','0571'])+'-'+'%08d'%r.randint(20000000,89999999)+(r.choice(['','转%d'%r.randint(800,899),'-%d'%r.randint(1,999)]))
def day(): return f'2026年{r.randint(1,12)}月{r.randint(1,28)}日'
def co(): return r.choice(['北京','上海浦东','青岛市','湖北','成都高新区','深圳前海','新疆维吾尔自治区伊犁'])+''.join(r.choice('华盛天地合众宏远瑞丰诚信达兴') for _ in range(r.choice([2,3,4])))+r.choice(['商贸','餐饮管理','文化传播','建筑工程','物流','股权投资合伙企业'])+r.choice(['有限公司','股份有限公司','（有限合伙）','有限责任公司分公司'])
def han(n): return ''.join(r.choice(HAN) for _ in range(n))
def en(): return r.choice(['Shanghai ABC Trading Co., Ltd.','Beijing Great-Wall Import & Export Co., Ltd.','Nyström & Halvorsen (China) Investment Ltd.',"O'Karrigan's Coffee (Shenzhen) Co., Ltd.",'Deutsche Außenhandelsgesellschaft mbH','WhitewaterhousePartners Zhong Yuan LLP','XYZ International Freight Forwarding Co., Ltd. Guangzhou Branch','Société Binhoise (Chine) S.A.'])
def mail(): return r.choice(['zhaopin.hr','service_2026','abc.trading.co','liquidation-committee','wang.xiaoming1988'])+'@'+r.choice(['shanghai-abc-trading.com.example','binhe.example','bhdx.edu.example','qingsuanzu.gov.example'])
def url(): return r.choice(['https://www.binhe-gongshi.gov.example/index.html?entId=%d&type=notice','http://zwgk.binhe.gov.example/art/2026/11/24/art_%d_66.html','www.shanghai-abc-trading.com.example/notice/%d/','https://mp.binhe-xinxi.example/s?__biz=MzA5%d==&mid=2247'])%r.randint(10**5,10**7)
def longword(): return r.choice(['Donaudampfschifffahrtsgesellschaft','pneumonoultramicroscopicsilicovolcanoconiosis','Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz','Internationalisation','Vereinigungsgesellschaftsvertrag','antidisestablishmentarianism'])
def plate(): return r.choice(['京A·%05d','沪A·D%05d','粤B·F%05d','鲁U·%05d挂','晋A%05d'])%r.randint(0,99999)
def cont():
    s=r.choice(['TGHU','MSKU','CSLU','OOLU'])+'%06d'%r.randint(0,999999)
    v=dict(zip('ABCDEFGHIJKLMNOPQRSTUVWXYZ',[10,12,13,14,15,16,17,18,19,20,21,23,24,25,26,27,28,29,30,31,32,34,35,36,37,38]))
    return s+str(sum((v[c] if c in v else int(c))*2**i for i,c in enumerate(s))%11%10)
def amt():
    n=r.randint(1000,10**9); return r.choice(['￥','¥','人民币','RMB ',''])+f'{n:,}.{r.randint(0,99):02d}'+r.choice(['元','','元整','万元'])
def ug(): return '·'.join(r.choice(['阿布都热合曼','买买提艾力','古丽娜尔','艾克拜尔','迪丽热巴','吐尔逊','扎西次仁','才让卓玛','乌兰图雅','额尔敦','巴特尔','尼格买提']) for _ in range(r.choice([2,2,3])))
def foreign(): return r.choice(['Nguyễn Thị Bích Ngọc','Владимир Сергеевич Крашенинников','Αλέξανδρος Παπαδόπουλος','José María Ñíguez-Castaño','Łukasz Wiśniewski','Åsa Björklund','MÜLLER, JÜRGEN','D’Angelo, François'])
T={
'dense':[
 lambda:f'{nm()}（{idn()}）、{nm()}（{idn()}）、{nm()}（{idn()}）共有之不动产权证遗失，声明作废。',
 lambda:f'遗失{co()}公章（编码{r.randint(10**12,10**13-1)}）、财务章（编码{r.randint(10**12,10**13-1)}）、法人章（{nm()}）各一枚，声明作废。',
 lambda:f'统一社会信用代码{uscc()}、{uscc()}、{uscc()}三家企业清算，联系{ph()}、{ph()}。',
 lambda:f'{co()}遗失增值税专用发票，号码{(a:=r.randint(10**7,10**8-1000))}-{a+r.randint(5,90)}，代码{r.randint(10**9,10**12)}，已盖章，声明作废。',
 lambda:f'提单号{cont()}、{cont()}、{cont()}集装箱正本提单遗失，声明作废。',
 lambda:f'{nm()}{idn()}{nm()}{idn()}遗失购房收据No.{r.randint(10**6,10**7)}，金额{amt()}，声明作废。',
 lambda:f'车牌号{plate()}、{plate()}道路运输证（{r.randint(10**11,10**12-1)}号）及登记证书遗失，车架号LSVAU2A{r.randint(10,99)}BN{r.randint(10**6,10**7-1)}。',
 lambda:f'收款账号{r.randint(10**18,10**19-1)}，开户许可证核准号J{r.randint(10**12,10**13-1)}，编号{r.randint(1000,9999)}-{r.randint(10**8,10**9)}遗失。',
 lambda:f'出生医学证明{r.choice("ABCXY")}{r.randint(10**8,10**9-1)}遗失，母亲{nm()}，父亲{ug()}，新生儿{nm()}，声明作废！',
 lambda:f'押金条{", ".join(str(r.randint(10**6,10**7-1)) for _ in range(r.randint(3,8)))}遗失。',
],
'latin':[
 lambda:f'{en()}（{co()}）遗失营业执照正、副本，声明作废。',
 lambda:f'简历请投{mail()}或登录{url()}，电话{tel()}，联系人{nm()}。',
 lambda:f'因{longword()}项目终止，{en()}债权人请于{day()}前联系{mail()}。',
 lambda:f'{foreign()}遗失护照（Passport No. E{r.randint(10**7,10**8-1)}），声明作废。',
 lambda:f'遗失海员证一本，姓名{foreign()}，Seafarer\'s Passport号{r.randint(10**8,10**9)}，特此声明。',
 lambda:f'招聘：C++/C#/.NET工程师{r.randint(1,9)}名、UI/UX设计师；TOEFL≥{r.randint(90,110)}者优先；E-mail: {mail()}',
 lambda:f'“{en()}”与“{foreign()}”就《Master Service Agreement》（No. MSA-2026-{r.randint(1,999):03d}/Rev.B）之债权转让，详见{url()}。',
 lambda:f'Lost: {foreign()}, passport E{r.randint(10**7,10**8-1)}, please call +86 {ph()} or write to {mail()}.',
 lambda:f'WeChat/微信：abc_{r.randint(1000,9999)}，QQ：{r.randint(10**8,10**9)}，Tel：{tel()}，Fax：{tel()}。',
 lambda:f'型号BINHE OptiTower-{r.randint(1000,9999)}MT、Wanjia Phone 17 Pro Max（IMEI：{r.randint(10**14,10**15-1)}）、BookPad X1 Carbon Gen 13遗失于K{r.randint(1,999)}路公交车。',
],
'marks':[
 lambda:f'他说：“我只听见‘{han(r.randint(2,6))}’‘{han(3)}’……”——{nm()}证言，见《〈{han(4)}法〉实施条例》《{han(5)}办法》（试行）。',
 lambda:f'（{han(3)}〔2026〕{r.randint(1,99)}号（{han(2)}（修订）））《{han(4)}》〈{han(2)}〉〔{han(2)}〕【{han(3)}】遗失——声明作废！',
 lambda:f'真的吗？！“{han(4)}？！”是的！！！“‘{han(2)}’，‘{han(3)}’。”{han(5)}……！？',
 lambda:f'{han(4)}／{han(3)}／{han(2)}～{han(3)}——{han(2)}—{han(2)}—{han(4)}；{han(1)}、{han(1)}、{han(1)}、{han(1)}：{han(3)}。',
 lambda:f'时间：周一至周五8:{r.randint(10,50)}—17:00（{r.randint(1,12)}月{r.randint(1,28)}日～{r.randint(1,12)}月{r.randint(1,28)}日），地点：“{han(3)}·{han(2)}”{r.randint(1,99)}＃—{r.randint(1,30)}室。',
 lambda:f'面积{r.randint(50,200)}.{r.randint(1,99):02d}㎡，-{r.randint(2,20)}℃冷库，坡度{r.randint(2,9)}‰，限速{r.randint(40,120)}km/h，{r.randint(10,99)}m²，{r.randint(1,9)}½间，第Ⅳ类，①{han(2)}②{han(3)}③{han(2)}。',
 lambda:f'转让价：{amt()}（大写：人民币{r.choice("壹贰叁肆伍陆柒捌玖")}佰{r.choice("壹贰叁肆伍陆柒捌玖")}拾万元整），定金{amt()}，尾款{amt()}。',
 lambda:f'遗失声明{ug()}（身份证{idn()}）、{ug()}遗失“林权证”（林证字〔2009〕第{r.randint(10**6,10**7-1)}号）。',
 lambda:f'《{han(2)}》、《{han(3)}》、《{han(2)}》（{han(2)}）、（{han(2)}）、“{han(1)}”、“{han(2)}”等件遗失，“{han(2)}”，“{han(2)}”。',
 lambda:f'………………{han(6)}——————{han(4)}「{han(2)}『{han(3)}』」。',
],
'wide':[
 lambda:f'姓名：{nm()}，编号：{"".join(chr(ord(c)+0xfee0) for c in str(r.randint(10**9,10**12)))}，级别ＡＢＣ—Ⅳ，声明作废。',
 lambda:f'{r.choice("𠮷𡈽𤭢𪚥𫟼𬎆䶮㛃𣲗𬬭")}{r.choice(GIV)}、{r.choice(SUR)}{r.choice("𠮷𡈽𤭢𪚥𫟼𬎆䶮㛃𣲗𬬭")}遗失{r.choice("𬱖𬒈𫘦")}山林权证，声明作废。',
 lambda:f'葛城路{r.randint(1,99)}号，辻{r.choice(GIV)}遗失居住证，声明作废。',
 lambda:f'遗失Wanjia卡尾号{r.randint(1000,9999)}，★★★急寻★★★酬谢{r.randint(1,9)}000元，☎{ph()}，№{r.randint(100,999)}。',
 lambda:f'{han(4)}①{han(3)}⑩{han(2)}㈠{han(3)}Ⅷ{han(2)}⒈{han(2)}◎{han(3)}●{han(2)}△{han(2)}□{han(2)}→{han(2)}×{han(2)}÷{han(1)}≥{r.randint(1,9)}≤{r.randint(10,99)}±{r.randint(1,9)}%。',
 lambda:f'配方H₂O、CO₂、10³、E=mc²，π≈3.1416，∠{r.randint(10,80)}°{r.randint(10,59)}′{r.randint(10,59)}″，{r.randint(10,99)}℉，Ω、μm、Å，{r.randint(10,99)}﹪。',
 lambda:f'東京都渋谷区の株式会社テスト様より、ショッピング{han(3)}ラーメン屋を譲渡します。{ph()}',
 lambda:f'서울특별시 강남구 가나다 씨의 여권 분실 {r.randint(100,999)}，{nm()}代为声明。',
 lambda:f'繁體字聲明：{nm()}遺失「臺灣居民來往大陸通行證」乙張（{r.randint(10**7,10**8-1)}），特此聲明作廢。',
 lambda:f'“{han(3)}”"{han(2)}" \'{han(2)}\' 「{han(2)}」‘{han(2)}’，"{en()}"。',
],
}
PLACE='滨河 望江 龙泉 清溪 云岭 临湖 永安 东山 白石 平川'.split()
ROAD='人民路 解放大道 中山北路 滨江东路 建设街 文化巷 光明路 沿河西街'.split()
def court(): return r.choice(PLACE)+r.choice(['市','县','区'])+'人民法院'
def bureau(): return r.choice(PLACE)+'市'+r.choice(['自然资源和规划局','公安局交通警察支队','生态环境局','住房和城乡建设局','市场监督管理局','水务集团有限公司'])
def village(): return r.choice(PLACE)+r.choice(['镇','乡','街道'])+''.join(r.choice('上下东西大小新桥塘岗湾坪寨') for _ in range(2))+'村'
def clothes(): return r.choice(['上身穿深蓝色短袖衬衫，下身穿黑色长裤','身穿灰色羽绒服，脚穿棕色布鞋','穿红色格子外套，头戴黑色毛线帽','上穿白色圆领衫，下着军绿色裤子，脚蹬解放鞋'])
def number(): return r.choice(['0599','0591','021','010','0755'])+'-'+'%d'%r.randint(2000000,88999999)
def money(): return r.choice(['￥','人民币','¥',''])+r.choice(['%.2f'%(r.randint(1000,9*10**6)/100),f'{r.randint(10**4,10**9):,}','%d'%r.randint(100,99999),'%.1f'%(r.randint(10,9999)/10)])+r.choice(['元','万元'])
def when(): return f'{day()}{r.choice(["上午","下午","",""])}{r.randint(8,17)}{r.choice([":00","时","时30分",":30",":15"])}'
def site(): return r.choice(['https://ggzy.binhe.gov.example','http://www.wangjiang-paimai.example/','https://jy.yunling.gov.example/jyxx/003001/%d.html'%r.randint(10**4,10**6),'www.longquan-pm.example','https://sf.paimai.example/item/%d.htm'%r.randint(10**10,10**12)])
def box(): return r.choice(['zbb','bid2026','lhpm_888','wangjing','guotu.jyk','caigou-3'])+'@'+r.choice(['binhe.gov.example','longquan-pm.example','163.example','jt.wangjiang-construction.example'])
def phones(): return '、'.join(r.choice([ph,number])() for _ in range(r.choice([1,2,2,3])))
def area(): return r.choice(['%.2f'%(r.randint(2000,90000)/100),f'{r.randint(1000,99999):,}.{r.randint(0,99):02d}','%d'%r.randint(20,9999)])+r.choice(['平方米','平方米','㎡','m²','亩'])
def firm(): return r.choice(['HUAYU INTERNATIONAL TRADING CO., LTD.','Binhe Precision Parts Co., Ltd.','NORTHSTAR (HONG KONG) LIMITED','Golden Sail Shipping Pte. Ltd.','LEE & WONG HOLDINGS CO., LTD.','Oak-Tree Capital Partners L.P.','K.H. ELECTRONICS (SUZHOU) CO., LTD.'])
def model(): return r.choice(['iPhone 15 Pro Max','Mate 60 Pro+','Model Y','WH-1000XM5','ThinkBook 14+','RTX 4090','Canon EOS R6 Mark II','AirPods Pro 2','A4L 45 TFSI','KFR-35GW/N8','HP LaserJet M1136','USB-C'])
def people(): return r.choice(['阿依古丽','木合塔尔','迪里夏提','帕提古丽','吾买尔江','艾孜买提','沙吾提','哈力旦'])+'·'+r.choice(['吐尼亚孜','阿不都热依木','买买提','热合曼','玉素甫','艾合买提江','赛买提','斯拉木'])+r.choice(['','','·依明','·托合提'])
def rare(): return r.choice(['𫍯','䶮','㛃','𬭎','㙍','𣲗','𬸣','堃','喆','彧','翀','犇','玥','甪','仝','卨','亓'])
def years(): a=r.randint(1990,2024); return f'{a}{r.choice(["—","-","～","–","至"])}{a+r.randint(1,5)}'
def span(): a=r.randint(2,50); return f'{a}{r.choice(["～","—","-","~"])}{a+r.randint(1,50)}'
T.update({
'public':[
 lambda:f'寻人启事：{nm()}，{r.choice("男女")}，现年{r.choice(["六十有余","七十三岁","八十岁","五十七岁","14岁"])}，系{village()}人，于{day()}清晨从家中出走，至今未归。走失时{clothes()}，说话带本地口音，精神有些恍惚，听力不好。家人心急如焚，望有知情者速与其{r.choice(["儿子","女儿","侄子"])}{nm()}联系，电话{ph()}，必有重谢！',
 lambda:f'公告：因{r.choice(ROAD)}雨污分流及路面改造工程施工需要，经研究决定，自{day()}起至工程竣工之日止，对{r.choice(ROAD)}（{r.choice(ROAD)}至{r.choice(ROAD)}段）实行全封闭施工，届时禁止一切机动车、非机动车和行人通行，请过往车辆及行人提前选择绕行路线，服从现场交通警察和工作人员的指挥。由此带来的不便，敬请广大市民谅解。特此公告。{bureau()}',
 lambda:f'{nm()}：本院受理原告{nm()}诉你离婚纠纷一案，现依法向你公告送达起诉状副本、应诉通知书、举证通知书、开庭传票及民事裁定书。自公告之日起经过三十日即视为送达。提出答辩状和举证的期限分别为公告期满后的十五日和三十日内，并定于举证期满后第三日上午九时（遇法定节假日顺延）在本院第{r.choice("一二三四五六")}法庭公开开庭审理，逾期将依法缺席裁判。{court()}',
 lambda:f'关于迁移坟墓的通告：为加快推进{village()}土地综合整治项目建设，项目用地红线范围内的坟墓须全部迁移。请有关坟主自本通告发布之日起至{day()}止，到{village()}村民委员会办理登记和迁移手续，凡逾期不迁的，一律按无主坟依法处理。联系人：{nm()}。',
 lambda:f'讣告：先父{nm()}老先生因病医治无效，于{day()}凌晨与世长辞，享年八十有{r.choice("一二三四五六七八九")}岁。谨遵先父遗愿，丧事从简，定于{day()}上午在市殡仪馆怀远厅举行告别仪式。谨此讣闻。孝男：{nm()}、{nm()}；孝女：{nm()}泣告',
 lambda:f'认领启事：我所民警于近日在{r.choice(ROAD)}与{r.choice(ROAD)}交叉路口巡逻时，发现一名身份不明的老年男子，身高约一米六五，体型偏瘦，头发花白，{clothes()}，不能说清自己的姓名和家庭住址。请其亲属见报后尽快前来认领，或提供有关线索。',
 lambda:f'本人{nm()}不慎将坐落于{village()}的集体土地建设用地使用证遗失，现声明该证作废，由此引起的一切经济纠纷和法律责任均由本人自行承担，与发证机关无关。声明人：{nm()}',
 lambda:f'致歉信：本人{nm()}于今年春天在网络平台发布了有关{co()}的不实言论，给该公司的商业信誉造成了不良影响。经反省，本人深刻认识到自己的错误，在此向该公司及其全体员工诚恳道歉，并保证今后不再发生类似行为。',
 lambda:f'停水通知：因供水主管道检修，{r.choice(ROAD)}、{r.choice(ROAD)}、{r.choice(ROAD)}沿线及周边居民小区将于{day()}夜间停水，恢复供水初期部分用户可能出现水质浑浊现象，请适当放水后再行使用。{bureau()}',
 lambda:f'继承公告：被继承人{nm()}已于{day()}去世，其名下位于{r.choice(PLACE)}市{r.choice(ROAD)}的房屋一套，现由其配偶{nm()}申请继承，其他法定继承人均已书面表示放弃。如对上述事项有异议，请自公告之日起三个月内以书面形式向我中心提出，逾期无异议的，我中心将依法予以登记。',
],
'tender':[
 lambda:f'拍卖公告：受委托，我公司定于{when()}在{site()}公开拍卖：1.{r.choice(PLACE)}市{r.choice(ROAD)}{r.randint(1,399)}号商业房产，建筑面积{area()}，参考价{money()}，保证金{money()}；2.{plate()}小型轿车一辆，参考价{money()}。预展时间：{when()}至{when()}。联系电话：{phones()}。',
 lambda:f'{bureau()}办公设备采购项目（项目编号：BH{r.randint(2024,2026)}-ZC-{r.randint(100,9999)}）公开招标，预算金额{money()}，最高限价{money()}。获取招标文件：{when()}至{when()}，网址{site()}。投标截止及开标时间：{when()}（北京时间）。联系人：{nm()}，电话：{phones()}，邮箱：{box()}。',
 lambda:f'招租：{r.choice(ROAD)}{r.randint(1,400)}号1—{r.randint(2,6)}层，{area()}，月租{money()}，租期{r.randint(2,10)}年，每年递增{r.randint(2,9)}％，押金{money()}，有意者请于{when()}前报名，电话{phones()}（微信同号）。',
 lambda:f'国有建设用地使用权挂牌出让：地块编号{r.choice(PLACE)}{r.randint(2024,2026)}-{r.randint(1,99):02d}，土地面积{area()}，容积率≤{r.randint(1,4)}.{r.randint(0,9)}，建筑密度≤{r.randint(20,45)}%，绿地率≥{r.randint(20,35)}%，出让年限{r.choice([40,50,70])}年，起始价{money()}，竞买保证金{money()}，增价幅度{money()}。详见{site()}。',
 lambda:f'旺铺转让：{area()}，年租金{money()}，转让费{money()}，水电费{r.randint(1,3)}.{r.randint(1,99)}元/度，日营业额{r.randint(2000,9000)}—{r.randint(9001,20000)}元。电话：{phones()}。',
 lambda:f'废旧物资处置：废铜约{r.randint(1,90)}.{r.randint(1,9)}吨、废铝{r.randint(1,90)}吨、变压器S9-{r.randint(100,2000)}kVA/10kV {r.randint(1,9)}台、叉车（CPCD{r.randint(30,100)}）{r.randint(1,5)}辆，报名截止{when()}，报价发至{box()}，踏勘联系{nm()}{ph()}、{nm()}{ph()}。',
 lambda:f'债权转让暨催收公告：借款人{co()}，合同编号{r.randint(2015,2024)}年（{r.choice(PLACE)}）字第{r.randint(1000,99999):05d}号，本金{money()}，利息{money()}（截至{day()}），担保人{nm()}、{nm()}、{co()}。联系电话：{phones()}。',
 lambda:f'楼盘清仓：{r.choice(PLACE)}花园{r.randint(70,99)}～{r.randint(100,180)}㎡，均价{r.randint(5000,20000)}元/㎡，首付{r.randint(5,40)}万元起，得房率{r.randint(75,95)}%，送车位（{r.randint(10,15)}.{r.randint(1,9)}㎡），热线：{phones()}，地址：{r.choice(ROAD)}{r.randint(1,300)}-{r.randint(1,30)}号。',
 lambda:f'中标公示：第一标段：{co()}，中标价{money()}，工期{r.randint(60,720)}日历天，项目经理{nm()}（证书号：闽{r.randint(10**8,10**9)}{r.randint(1000,9999)}）；第二标段：{co()}，中标价{money()}。公示期：{when()}—{when()}。异议受理：{number()}，{box()}。',
 lambda:f'车位拍租：地下二层A{r.randint(1,99):03d}、A{r.randint(100,199)}、B{r.randint(1,99):03d}、B{r.randint(100,399)}号，{r.randint(200,500)}元/月·个，押金{r.randint(500,2000)}元，报名电话{phones()}，网上报名{site()}。',
],
'names':[
 lambda:f'{people()}、{people()}、{people()}遗失边境通行证，声明作废。',
 lambda:f'{firm()}（{co()}）声明：本公司从未授权任何单位或个人以“{firm()}”名义招商，谨防受骗！！',
 lambda:f'拾到{model()}一部（{r.choice(["128","256","512"])}GB，{r.choice(["原色钛金属","午夜色","银色"])}），内有{nm()}身份证；另拾{model()}一台，请失主持凭证认领——{r.choice(ROAD)}派出所。',
 lambda:f'冷库出租：温度-{r.randint(15,25)}℃～-{r.randint(2,12)}℃，湿度{span()}％，坡度{r.randint(2,9)}‰，面积{span()}00㎡，电价{r.randint(0,1)}.{r.randint(10,99)}元/kWh，{years()}年可租。',
 lambda:f'《{han(4)}『{han(2)}』{han(2)}》〔{r.randint(2019,2026)}〕{r.randint(1,199)}号文【{han(3)}】附件〖{han(2)}〗遗失，声明作废。',
 lambda:f'真的要拆吗？！……{nm()}——一位住了{span()}年的老街坊说：“舍不得啊！？……”征集{years()}年间老照片，来稿请寄{r.choice(ROAD)}{r.randint(1,200)}号。',
 lambda:f'声明:本人{nm()}遗失毕业证(证号:{r.randint(10**5,10**6-1)}{r.randint(10**10,10**11-1)}),特此声明作废.联系电话:{ph()};QQ:{r.randint(10**8,10**9)}!',
 lambda:f'{r.choice(SUR)}{rare()}、{r.choice(SUR)}{rare()}{r.choice(GIV)}、{r.choice(SUR)}{r.choice(GIV)}{rare()}系{people()}之养子女，{years()}年在{village()}共同生活，如有异议请与{nm()}联系。',
 lambda:f'{years()}学年奖学金获得者：{nm()}（GPA {r.randint(3,4)}.{r.randint(0,99):02d}）、{people()}（TOEFL {r.randint(90,118)}）、{nm()}（IELTS {r.randint(6,8)}.5），增长{r.randint(3,40)}.{r.randint(1,9)}%～{r.randint(41,90)}%。',
 lambda:f'「{han(4)}」茶庄遷址啟事：原址{han(3)}道{r.randint(1,300)}號，現遷往『{han(2)}大廈』{r.randint(1,30)}樓{r.choice("ABCDEF")}室，營業時間10:00–22:00，電話{number()}，恭候光臨……',
 lambda:f'甲方：{firm()}；乙方：{co()}。双方于{day()}签订之“{model()}”采购合同（No.{r.randint(10**5,10**7)}）即日解除，货款USD {r.randint(1000,99999):,}.{r.randint(0,99):02d}另行结算。',
],
})
KINDS = sys.argv[3].split(',') if len(sys.argv) > 3 else ['dense', 'latin', 'marks', 'wide']
notices = []
for i in range(COUNT):
    kind = T[KINDS[i % len(KINDS)]]
    notices.append(kind[i // len(KINDS) % len(kind)]())
sys.stdout.write('\n'.join(notices) + '\n')
