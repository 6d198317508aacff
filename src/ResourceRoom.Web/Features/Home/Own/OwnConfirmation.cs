using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Signing;

namespace ResourceRoom.Web.Features.Home.Own;

/// <summary>Whether the customer agreed with the plan as it is now.</summary>
/// <param name="Mark">Tells the plan that is shown from one that was changed since.</param>
/// <param name="Last">When and how it was signed last; null when it never was.</param>
/// <param name="IsAsked">Whether the customer is asked to confirm it.</param>
public sealed record OwnConfirmation(string Mark, LastSignature? Last, bool IsAsked) : Unlogged;

public sealed record LastSignature(SignedHow How, DateOnly On) : Unlogged;

internal static class OwnConfirmations
{
    public static async Task<OwnConfirmation> ReadConfirmationAsync(this ResourceRoomDb db, Participant person, DateOnly today, CancellationToken cancellationToken)
    {
        var now = await db.ReadPlanAsync(person.Id, person.FullName(), cancellationToken);
        var last = await db.SignaturesOf(person.Id).FirstOrDefaultAsync(cancellationToken);
        var stands = last is not null && !SignatureRule.AsksForSignature(PlanDocument.Read(last.Content).ToVersion(), now.ToVersion());
        var canSign = !stands && SigningRule.WhyNot(today, await db.FirstPlanDayAsync(person.Id, cancellationToken), today, now.Goals.Count > 0) is null;
        return new OwnConfirmation(now.Mark(), last is null ? null : new LastSignature(last.How, last.SignedOn), canSign);
    }
}
