using System.CommandLine;
using Classifieds.Cli.Words;
using Classifieds.Domain.Payments;

namespace Classifieds.Cli.Options;

/// <summary><c>--way 微信</c>, or <c>--way wechat</c>: how money came in or went back.</summary>
internal sealed class WayOption
{
    private static readonly Dictionary<string, PaymentWay> Ways = new(StringComparer.Ordinal)
    {
        ["现金"] = PaymentWay.Cash, ["微信"] = PaymentWay.WeChat, ["支付宝"] = PaymentWay.Alipay,
        ["转账"] = PaymentWay.Transfer, ["刷卡"] = PaymentWay.Card, ["挂账"] = PaymentWay.Account,
        ["cash"] = PaymentWay.Cash, ["wechat"] = PaymentWay.WeChat, ["alipay"] = PaymentWay.Alipay,
        ["transfer"] = PaymentWay.Transfer, ["card"] = PaymentWay.Card, ["account"] = PaymentWay.Account,
    };

    public WayOption(string description, bool isRequired, bool mayBeAccount = true)
    {
        string[] words = [.. Ways.Where(one => mayBeAccount || one.Value != PaymentWay.Account).Select(one => one.Key)];
        Option = new("--way") { Description = description, HelpName = "方式", Required = isRequired };
        Option.CompletionSources.Add(words);
        Option.Validators.Add(typed =>
        {
            if (typed.Tokens is [var written] && !words.Contains(written.Value))
                typed.AddError($"--way 没有“{written.Value}”{NearestWord.Known(written.Value, words)}");
        });
    }

    public Option<string?> Option { get; }

    public PaymentWay? Read(ParseResult typed) => typed.GetValue(Option) is { } word ? Ways[word] : null;
}
