/**
 * Rows of OpenCC from simplified to traditional that are wrong, or go wrong in words of
 * which histories like this one are full: 中俄關系, 戰略伙伴, 籤訂, 不準, 俄歷. In the
 * form of its dictionaries; 签 and 准 stand for what they mostly are, its phrases for the rest.
 */
export const MENDED_ROWS = [
  '中俄关系 中俄關係|俄关系 俄關係|战略伙伴 戰略夥伴|合作伙伴 合作夥伴|贸易伙伴 貿易夥伴',
  '签 簽|下签订 下簽訂|准 准|不准 不准|俄历 俄曆|美国制裁 美國制裁|美制裁 美制裁',
  '改制 改制|邦制 邦制|机制 機制|租借 租借|回归 回歸|旅游 旅遊',
  '采夫 采夫|采霍 采霍|戈里 戈里|法里 法里|基里 基里|里瓦 里瓦|里延 里延',
].join('|')
