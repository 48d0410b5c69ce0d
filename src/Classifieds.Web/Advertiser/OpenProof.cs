using Classifieds.Desk;
using Classifieds.Desk.Proofs;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Advertiser;

/// <summary>看清样: the page of a proof, whatever has become of it.</summary>
internal static class OpenProof
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("", (string token, Workbench desk, CancellationToken stop) => PageAsync(token, desk, new(), stop));

    /// <summary>The page with what was wrong with the form that was sent from it.</summary>
    public static async Task<IResult> PageAsync(string token, Workbench desk, ProofForms forms, CancellationToken stop)
    {
        if ((await new ShowProof(desk).RunAsync(new(token), stop)).IsRefused(out Refusal? why, out ShownProof? shown))
            return Refusals.Of(why);
        return new RazorComponentResult<ProofPage>(new { Token = token, Shown = shown, Forms = forms })
        {
            StatusCode = forms.Status,
        };
    }
}

/// <summary>What was typed into the forms of the page, and what was wrong with it.</summary>
public sealed record ProofForms
{
    public IReadOnlyList<FormFault> Faults { get; init; } = [];

    public string Wish { get; init; } = "";

    public string Comment { get; init; } = "";

    public int Status { get; init; } = StatusCodes.Status200OK;
}
