using Classifieds.Web.Accounts;

namespace Classifieds.Web.Clerk;

/// <summary>收稿台: the clerk's screens, a file a verb.</summary>
internal static class ClerkRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Results.LocalRedirect("/clerk")).ForTheDesk();
        ClerkList.Map(routes);
        NewDraft.Map(routes);
        EditDraft.Map(routes);
        SeePreview.Map(routes);
        SeeShorter.Map(routes);
        SeeConflicts.Map(routes);
        KeepTyping.Map(routes);
        PutPhoto.Map(routes);
        PutScan.Map(routes);
        FillForm.Map(routes);
        TakeIn.Map(routes);
        ThrowAway.Map(routes);
        PartPaste.Map(routes);
        NoticePages.Map(routes);
        SteerDeeds.Map(routes);
        PaymentDeeds.Map(routes);
        RewordDeeds.Map(routes);
        SendProof.Map(routes);
        AnswerThread.Map(routes);
        TelephoneAnswer.Map(routes);
        SearchPages.Map(routes);
    }
}
