using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.NewPeople;

/// <summary>Who somebody says that the answers are about.</summary>
public enum WhoItIs
{
    /// <summary>Nobody asked yet.</summary>
    Unasked,

    /// <summary>None of those on file whom the answers fit.</summary>
    NoneOnFile,

    /// <summary>One of them.</summary>
    OnFile,
}

public abstract record AddParticipantOutcome
{
    private AddParticipantOutcome()
    {
    }

    public sealed record Saved(Guid Person) : AddParticipantOutcome;

    public sealed record FormReused : AddParticipantOutcome;

    /// <summary>The answers fit people on file.</summary>
    public sealed record OnFile(IReadOnlyList<MatchOnFile> Matches) : AddParticipantOutcome;

    /// <summary>The person chosen is not one whom the answers fit.</summary>
    public sealed record NotThere : AddParticipantOutcome;

    public sealed record NotEnrolled(EnrollOutcome Why) : AddParticipantOutcome;
}

/// <summary>
/// Makes a record for someone who never visited and enrolls them, in one save: without a visit only the enrollment brings them
/// within reach. No visit results.
/// </summary>
public sealed class AddParticipant(ResourceRoomDb db, PeopleOnFile people, ParticipantItems items, EnrollmentRecorder enrollments, OfficeClock clock)
{
    /// <param name="answers">The nine answers.</param>
    /// <param name="enrollment">The enrollment, found right in itself.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="whoItIs">What was said of those on file.</param>
    /// <param name="onFile">The one of them that it is.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<AddParticipantOutcome> ExecuteAsync(
        NineAnswers answers, NewEnrollmentInput enrollment, FormKey form, WhoItIs whoItIs, Guid? onFile, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await people.LockAsync(answers, cancellationToken);
            var outcome = await AddAsync(answers, enrollment, form, whoItIs, onFile, new Act(who, clock.Now), cancellationToken);
            if (outcome is AddParticipantOutcome.Saved or AddParticipantOutcome.OnFile)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return outcome;
        });

    private async Task<AddParticipantOutcome> AddAsync(
        NineAnswers answers, NewEnrollmentInput input, FormKey form, WhoItIs whoItIs, Guid? onFile, Act act, CancellationToken cancellationToken)
    {
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new AddParticipantOutcome.Saved(Guid.Parse(sent.Result)) : new AddParticipantOutcome.FormReused();
        }

        var matches = await people.MatchesAsync(act.Who, answers, cancellationToken);
        if (whoItIs != WhoItIs.OnFile && matches.Count > 0 && (whoItIs == WhoItIs.Unasked || matches[0].Kind == MatchKind.SameSsn))
        {
            await db.LogShownBeyondReachAsync(matches.Select(match => match.Person.PublicId), act);
            return new AddParticipantOutcome.OnFile(matches);
        }

        // What was typed is the proof that a record may be touched: it fits, wherever the person was seen before.
        var person = whoItIs == WhoItIs.OnFile ? await ChosenAsync(matches, onFile, cancellationToken) : await NewAsync(answers, act, cancellationToken);
        if (person is null)
        {
            return new AddParticipantOutcome.NotThere();
        }

        var (_, whyNot) = await enrollments.TryAddAsync(person, input, act, cancellationToken);
        if (whyNot is not null)
        {
            return new AddParticipantOutcome.NotEnrolled(whyNot);
        }

        db.AddSubmission(form, person.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new AddParticipantOutcome.Saved(person.PublicId);
    }

    private async Task<Participant?> ChosenAsync(IReadOnlyList<MatchOnFile> matches, Guid? onFile, CancellationToken cancellationToken) =>
        matches.Any(match => match.Person.PublicId == onFile)
            ? await db.Participants.SingleAsync(person => person.PublicId == onFile, cancellationToken)
            : null;

    private async Task<Participant> NewAsync(NineAnswers answers, Act act, CancellationToken cancellationToken)
    {
        var person = Participant.Create(act.At, act.Who.AccountId);
        var changes = items.Write(person, new NineAnswers(), answers, OfficeClock.DayOf(act.At));
        db.Participants.Add(person);
        db.LogEvent(new ParticipantCreated(changes), Subject.Participant(person.PublicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return person;
    }
}
