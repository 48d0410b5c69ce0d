using System.Globalization;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Proofs;
using Classifieds.Web.Shared;

namespace Classifieds.Web.Advertiser;

/// <summary>What has become of a notice, in plain Chinese for somebody who reads it once in a lifetime.</summary>
internal static class ProofWords
{
    public static string Head(ProofState state) => state switch
    {
        ProofState.Waiting => "请您核对确认",
        ProofState.ConfirmAgain => "文字改过，请再确认一次",
        ProofState.Confirmed => "已确认",
        ProofState.Declined => "修改意见已送到",
        ProofState.Superseded => "报社正在改，请等新清样",
        ProofState.Late => "答复时间已过",
        ProofState.Withdrawn => "已撤稿，不刊出",
        ProofState.Published => "已刊出",
        ProofState.Missed => "这一期没有刊出",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static string Then(ShownProof shown) => shown.State switch
    {
        ProofState.Waiting => "请把下面的样子和每一个号码看一遍。没有错，点“确认”；有错，写修改意见。",
        ProofState.ConfirmAgain => "您上次答复以后，报社出了新清样，以这一份为准。请重新核对，再答复一次。",
        ProofState.Confirmed => shown.Proof.Answer is { Approved: true } yes
            ? $"您在 {Told.Moment(yes.At)} 确认了这份清样。照此刊登，一个字也不会动；要动，会先请您再确认。"
            : "这份清样已经确认。照此刊登，一个字也不会动；要动，会先请您再确认。",
        ProofState.Declined => "报社改好后会出新清样，还是用这个网址看。新清样确认之前不会刊出。",
        ProofState.Superseded => "这一份不再作数，不用答复。新清样出来后，还是用这个网址看。",
        ProofState.Late => "这里不能再答复了。还要登，或者发现有错，请马上打热线。",
        ProofState.Withdrawn => "这则启事不再刊出。有疑问请打热线。",
        ProofState.Published => "样报在下面，可以看，也可以存下来。",
        ProofState.Missed => "付印时这则启事没有上版。补登哪一天，请打热线商定，不另收费。",
        _ => throw new ArgumentOutOfRangeException(nameof(shown), shown.State, "No such state."),
    };

    public static bool TakesAnswer(ProofState state) => state is ProofState.Waiting or ProofState.ConfirmAgain;

    /// <summary>Whether a decision is due, all is well, or neither.</summary>
    public static string Tone(ProofState state) => state switch
    {
        ProofState.Waiting or ProofState.ConfirmAgain or ProofState.Late or ProofState.Missed => "due",
        ProofState.Confirmed or ProofState.Published => "good",
        _ => "plain",
    };

    /// <summary>2026年11月25日 周三</summary>
    public static string LongDay(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{Told.Day(day)}");

    /// <summary>11月24日 周二 16:00</summary>
    public static string ReplyBy(DateTimeOffset moment) => string.Create(CultureInfo.InvariantCulture,
        $"{Told.Day(BeijingTime.DayOf(moment))} {moment.ToOffset(BeijingTime.Offset):HH:mm}");

    /// <summary>In CSS pixels, 96 to the inch.</summary>
    public static int Pixels(decimal millimetres, int times = 1) => (int)decimal.Round(millimetres * times * 96 / 25.4m);

    public static string Place(int first, int last) =>
        first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");
}
