#!/usr/bin/env python3
"""Writes a deterministic corpus of invented notices that are hard to set, one a line, to stdout: dense numbers, long Latin words
and addresses, nested marks, rare characters and other scripts by turns.
usage: hard-corpus.py [COUNT [SEED]]      (300 and 20261124 where left out)
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
KINDS = ['dense', 'latin', 'marks', 'wide']
notices = []
for i in range(COUNT):
    kind = T[KINDS[i % len(KINDS)]]
    notices.append(kind[i // len(KINDS) % len(kind)]())
sys.stdout.write('\n'.join(notices) + '\n')
