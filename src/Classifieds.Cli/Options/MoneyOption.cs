using System.CommandLine;
using System.Globalization;
using Classifieds.Domain.Payments;

namespace Classifieds.Cli.Options;

/// <summary>A sum in yuan as people type it: 240, 240.5, ￥240.00, 240元.</summary>
internal static class MoneyOption
{
    public static Option<decimal?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "元",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            string digits = typed.Trim().TrimStart('￥', '¥').TrimEnd('元');
            const NumberStyles style = NumberStyles.AllowDecimalPoint;
            bool isRead = decimal.TryParse(digits, style, CultureInfo.InvariantCulture, out decimal yuan);
            if (isRead && (yuan == 0 || PaidSum.Is(yuan))) return yuan;
            result.AddError($"{name} 的金额“{typed}”应写作 240 或 240.50，到分为止");
            return null;
        },
    };
}
