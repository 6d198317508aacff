using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Inbox;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Signing;

/// <summary>Freezes a plan as it is: with a signature on paper that a planner records, or with the customer's own confirmation.</summary>
public static class PlanSigning
{
    /// <summary>Signs the plan of a customer within reach. The caller holds the plan and has nothing else to save.</summary>
    public static async Task<SignPlanOutcome> SignPlanAsync(
        this ResourceRoomDb db, Participant person, PlanSignature signature, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new SignPlanOutcome.Saved() : new SignPlanOutcome.FormReused();
        }

        var document = await db.ReadPlanAsync(person.Id, person.FullName(), cancellationToken);
        if (document.Mark() != signature.Mark)
        {
            return new SignPlanOutcome.PlanChanged();
        }

        if (SigningRule.WhyNot(signature.On, await db.FirstPlanDayAsync(person.Id, cancellationToken), OfficeClock.DayOf(act.At), document.Goals.Count > 0) is { } why)
        {
            return new SignPlanOutcome.Refused(why);
        }

        var signed = new SignedPlan
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person.Id,
            How = signature.How,
            SignedOn = signature.On,
            Content = document.Write(),
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        };
        db.SignedPlans.Add(signed);
        db.LogEvent(new PlanSigned(signed.PublicId, signed.How, signed.SignedOn), Subject.Participant(person.PublicId), act);
        db.AddSubmission(form, signed.PublicId.ToString(), act);
        if (signed.How == SignedHow.ConfirmedByCustomer)
        {
            await db.TellPlannerAsync(
                person.Id, InboxKind.PlanConfirmed, "A customer confirmed the career plan", $"{Links.Customer(person.PublicId)}/plan/review", act, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new SignPlanOutcome.Saved();
    }

    /// <summary>The first day of the first enrollment that was not closed; null when there is none.</summary>
    public static async Task<DateOnly?> FirstPlanDayAsync(this ResourceRoomDb db, long person, CancellationToken cancellationToken)
    {
        var days = await db.Enrollments.Where(row => row.ParticipantId == person && row.Status != EnrollmentStatus.Closed)
            .Select(row => row.EnrolledOn ?? row.AppliedOn).ToListAsync(cancellationToken);
        return days.Count == 0 ? null : days.Min();
    }

    /// <summary>The signatures of a plan that count, the last first.</summary>
    public static IQueryable<SignedPlan> SignaturesOf(this ResourceRoomDb db, long person) => db.SignedPlans.AsNoTracking()
        .Where(row => row.ParticipantId == person && row.VoidedAt == null)
        .OrderByDescending(row => row.SignedOn).ThenByDescending(row => row.Id);

    internal static string FullName(this Participant person) => ItemWords.FullName(person.FirstName, person.LastName);
}
