import { HOLD_REFUSALS, type ErrorCode, type HoldRefusal } from '@zhuyue/shared';
import type { LocalCode } from '@/api/failure';

export type Details = Readonly<Record<string, unknown>>;
export type Sentence = string | ((details: Details) => string);

const HOLD_REFUSED: Readonly<Record<HoldRefusal, string>> = {
  too_many_held: '同时最多留三件，请先放回一件。',
  too_many_queues: '同时最多排五个队，请先退出一个。',
  just_expired: '您刚留过这一件，请先让给别的顾客，半小时后再来。',
  not_needed: '这一件现在没有人留，可以直接留下。',
  already_yours: '这一件已经为您留着或排着了。',
};
const holdRefused = (refusals: unknown): string => {
  const [first] = Array.isArray(refusals) ? (refusals as unknown[]) : [];
  return HOLD_REFUSALS.some((word) => word === first)
    ? HOLD_REFUSED[first as HoldRefusal]
    : '这一件现在不能这样留，请刷新后再试。';
};

/** What a person reads for every code; one left out does not compile. */
export const errors: Readonly<Record<ErrorCode | LocalCode, Sentence>> = {
  'network.unreachable': '网络没有接通。您填写的内容都还在，接通后再试一次。',
  'network.slow': '等了很久没有回应，请再试一次。',
  'reply.unreadable': '收到的内容无法识别，请稍后再试。',

  'request.invalid': '有内容填写得不对，请检查标出的地方。',
  'request.not_json': '提交的内容无法识别，请再试一次。',
  'request.too_large': '提交的内容太大，请减少后再试。',
  'request.too_many': '操作太频繁，请稍候再试。',
  'request.key_missing': '这次提交缺少凭据，请返回后重新操作。',
  'request.key_reused': '这次提交与上一次内容不同，请返回后重新操作。',
  'route.not_found': '这个地址没有内容。',
  'server.failed': '我们这边出了问题，已经记录下来，请稍后再试。',
  'server.busy': '现在人多，请稍候再试。',
  'server.starting': '系统正在启动，请稍候。',

  'session.missing': '请先登录。',
  'session.ended': '登录已过期，请重新登录。',
  'session.not_found': '这个登录设备已经退出。',
  'access.denied': '您没有这项权限。',

  'login.code_wrong': '验证码不对，请核对后重新输入。',
  'login.code_expired': '验证码已过期，请重新获取。',
  'login.code_too_soon': '刚刚发过验证码，请稍候再取。',
  'login.too_many': '尝试次数过多，请过一会儿再试。',
  'login.refused': '账号或密码不对。',
  'login.locked': '账号已锁定，请稍后再试或联系店长。',
  'login.wechat_refused': '微信没有同意这次登录，请再试一次。',
  'login.wechat_unavailable': '微信暂时没有回应，可改用手机号登录。',
  'sms.unavailable': '短信暂时发不出去，请稍后再试。',
  'account.phone_taken': '这个手机号已经用于另一个账户。',
  'account.wechat_taken': '这个微信已经绑定另一个账户。',
  'account.closed': '这个账户已注销。',
  'password.too_weak': '密码太简单，请换一个更长的。',
  'password.wrong': '原密码不对。',
  'staff.not_found': '没有找到这位员工。',

  'file.too_large': '照片太大，请换一张小一些的。',
  'file.not_an_image': '这个文件不是照片。',
  'file.not_found': '这张照片已经不在了。',
  'file.link_expired': '照片链接已过期，请刷新页面。',

  'store.not_found': '没有找到这家门店。',
  'style.not_found': '没有找到这个款式，可能已经下架。',
  'style.action_refused': '款式现在的状态不能这样操作，请刷新后再看。',
  'style.changed_meanwhile': '有人先改了这一款，请比对后再保存。',
  'style.incomplete': '资料还不齐，请按提示补全。',
  'style.code_taken': '款号已被占用。',
  'series.not_found': '没有找到这个系列。',
  'series.name_taken': '已有同名系列。',
  'import.not_found': '没有找到这次导入。',
  'import.action_refused': '这次导入的状态已经变了，请刷新后再试。',
  'synonym.not_found': '这组同义词已经删除。',
  'synonym.taken': ({ word }) => `“${String(word)}”已经有一组，请在那一组里增减。`,
  'piece.not_found': '没有找到这一件。',
  'piece.not_available': '这一件刚刚被别人留下了，请换一件。',
  'piece.action_refused': '这一件现在不能这样操作。',
  'hold.refused': (details) => holdRefused(details['refusals']),
  'hold.over': '这次留货已经结束，请重新看看这一件。',
  'hold.not_found': '没有找到这次留货。',
  'certificate.conflict': '这张证书已绑定另一件首饰，已报总部核查，两件都请先不要出售。',
  'certificate.not_found': '没有找到这张证书。',
  'certificate.settled': '这条证书冲突已经处理过了。',
  'price.not_set': '今日金价还没有公布，请稍后再看。',
  'price.changed': '价格刚刚更新，请看过新的价格再确认。',
  'price.not_found': '没有找到这个价格。',
  'price.action_refused': '这条调价现在不能这样处理，请刷新后再看。',
  'price_rule.not_found': '没有找到这条价格规则。',
  'price_rule.action_refused': '这条规则现在不能这样处理，请刷新后再看。',
  'quote.not_found': '没有找到这份报价，请核对编号。',
  'quote.piece_not_for_sale': '这件首饰目前不出售，不能锁价。',

  'tag.malformed': '标签内容不完整，请重新扫描或核对编号。',
  'tag.forged': '这个标签不是珠约发出的，请当心。',
  'tag.unknown': '没有找到这个标签。',

  'alarm.not_found': '没有找到这条扫码异常。',
  'alarm.action_refused': '这条异常现在不能这样处理，请刷新后再看。',
  'tag.changed': '这件的标签刚刚变过，请刷新后再操作。',
  'tag.action_refused': '这个标签现在不能这样操作。',
  'label.template_not_found': '没有找到这个版式，可能已被停用。',
  'label.template_faulty': '这个版式打不出来，请按提示调整尺寸。',
  'label.refused': '有几件现在不能打印标签，请先处理。',
  'label.reason_missing': '其中有打印过的标签，请写明再次打印的原因。',
  'label.job_not_found': '没有找到这次打印记录。',
  'label.mini_code_busy': '这一分钟向微信取码的次数用完了，请一分钟后再试。',
  'label.mini_code_unreleased': '小程序还没有发布验真页，取不到小程序码，请先改用二维码版式。',
  'label.mini_code_unavailable': '微信暂时没有给出小程序码，请稍后再试，或改用二维码版式。',

  'appointment.not_found': '没有找到这个预约。',
  'appointment.action_refused': '这个预约现在不能这样操作。',
  'slot.refused': '这个时间刚刚约满，请换一个时间。',
  'wish.not_available': '想试的款式里有一件已经不在这家店，请换一件。',

  'sale.not_found': '没有找到这笔销售。',
  'sale.action_refused': '这笔销售现在不能这样操作。',
  'customer.not_found': '没有找到这位顾客。',

  'warranty.not_found': '没有找到保修信息。',
  'claim.not_found': '没有找到这张售后单。',
  'claim.already_open': '这一件已经有一张进行中的售后单。',
  'claim.action_refused': '这张售后单现在不能这样操作。',
  'claim.photos_missing': '请至少添加一张照片。',
  'clock.mark_refused': '这个时钟现在不能这样操作，请刷新后再看。',
  'message.not_found': '没有找到这条消息。',

  'container.not_found': '没有找到这个容器。',
  'container.code_taken': '这家店已经有这个编号的容器，请换一个编号。',
  'container.closed': '这个容器已经停用，请先启用再放入。',
  'container.not_empty': (details) =>
    `容器里还有 ${String(Number(details['pieces']))} 件，请先移到别处再停用。`,
  'transfer.not_found': '没有找到这张调拨单。',
  'transfer.action_refused': '这张调拨单现在不能这样操作，请刷新后再看。',
  'transfer.piece_taken': '其中有一件已经在另一张调拨单上，请从清单里去掉它。',
  'transfer.same_store': '调出和调入不能是同一家店。',
  'delivery.not_found': '没有找到这张收货单。',
  'delivery.action_refused': '这张收货单现在不能这样操作，请刷新后再看。',
  'delivery.not_receiving': '这张收货单没有在收货，请先开始收货。',
  'delivery.list_refused': '清单里有不能收的件，没有建单，请按下面的提示修改。',
  'count.not_found': '没有找到这张盘点单。',
  'count.already_open': '这里已经有一张进行中的盘点单。',
  'count.action_refused': '这张盘点单现在不能这样操作，请刷新后再看。',
  'count.not_open': '这张盘点单没有在盘点中，手机上的扫描都还留着。',
  'count.own_proposal': '差异要由另一位同事复核，不能复核自己提出的处理。',
};
