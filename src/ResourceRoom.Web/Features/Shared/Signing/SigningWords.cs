using System.Diagnostics;

using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Features.Shared.Signing;

public static class SigningWords
{
    public static string InWords(this SignedHow how) => how switch
    {
        SignedHow.ConfirmedByCustomer => "Confirmed by the customer",
        SignedHow.OnPaper => "Signed on paper",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this SigningRefusal why) => why switch
    {
        SigningRefusal.NoEnrollment => "Every enrollment of this customer was closed. There is no plan to sign.",
        SigningRefusal.NoGoal => "The plan has no goal yet. Add a goal first.",
        SigningRefusal.InTheFuture => "This day is in the future. Enter today or an earlier day.",
        SigningRefusal.BeforeEnrollment => "This day is before the customer’s first enrollment. Enter that day or a later one.",
        _ => throw new UnreachableException(),
    };
}
