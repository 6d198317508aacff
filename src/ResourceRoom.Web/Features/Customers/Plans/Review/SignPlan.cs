using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

/// <summary>Freezes a plan as it is, with the day on which it was signed and how.</summary>
public sealed class SignPlan(ResourceRoomDb db, OfficeClock clock)
{
    /// <param name="customer">Whose plan.</param>
    /// <param name="signature">What was signed, when and how.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="who">Who records it.</param>
    /// <param name="cancellationToken">Ends the act.</param>
    public Task<SignPlanOutcome> ExecuteAsync(Guid customer, PlanSignature signature, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SignAsync(customer, signature, form, new Act(who, clock.Now), cancellationToken));

    private async Task<SignPlanOutcome> SignAsync(Guid customer, PlanSignature signature, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new SignPlanOutcome.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new SignPlanOutcome.Saved() : new SignPlanOutcome.FormReused();
        }

        var document = await db.ReadPlanAsync(person.Id, ItemWords.FullName(person.FirstName, person.LastName), cancellationToken);
        if (document.Mark() != signature.Mark)
        {
            return new SignPlanOutcome.PlanChanged();
        }

        if (SigningRule.WhyNot(signature.On, await FirstDayAsync(person, cancellationToken), OfficeClock.DayOf(act.At), document.Goals.Count > 0) is { } why)
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
        db.LogEvent(new PlanSigned(signed.PublicId, signed.How, signed.SignedOn), Subject.Participant(customer), act);
        db.AddSubmission(form, signed.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new SignPlanOutcome.Saved();
    }

    private async Task<DateOnly?> FirstDayAsync(Participant person, CancellationToken cancellationToken)
    {
        var days = await db.Enrollments.Where(row => row.ParticipantId == person.Id && row.Status != EnrollmentStatus.Closed)
            .Select(row => row.EnrolledOn ?? row.AppliedOn).ToListAsync(cancellationToken);
        return days.Count == 0 ? null : days.Min();
    }
}
