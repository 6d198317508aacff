using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

/// <summary>
/// Records answers to the equal-opportunity items (29 CFR 38.41). Who may not see the answers learns nothing from saving:
/// the same reply as on file is saved like any other.
/// </summary>
public sealed class ChangeEoItems(ResourceRoomDb db, OfficeClock clock)
{
    public Task<EoItemsOutcome> ExecuteAsync(Guid publicId, int version, EoReplies replies, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(publicId, version, replies, who, cancellationToken));

    private async Task<EoItemsOutcome> ChangeAsync(Guid publicId, int version, EoReplies replies, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return new EoItemsOutcome.NotThere();
        }

        var canSee = who.Can(Permission.SeeEoItems);
        replies = canSee ? replies : replies.WithoutTakingBack();
        var row = await db.Set<EoItems>().SingleOrDefaultAsync(items => items.ParticipantId == person.Id, cancellationToken);
        var before = row.Read();
        var after = before.ReplacedBy(replies);
        var changed = canSee ? after.DifferingFrom(before) : replies.Items;
        if (changed.Count == 0)
        {
            return new EoItemsOutcome.NothingChanged();
        }

        var (subject, detail) = (Subject.Participant(publicId), Detail(changed, after));
        if ((row?.Version ?? 0) != version)
        {
            return row?.Version == version + 1 && before == after && await HasSavedAsync(subject, row.RecordedAt, detail, who, cancellationToken)
                ? new EoItemsOutcome.Saved()
                : new EoItemsOutcome.Conflict(canSee ? after : null);
        }

        if (row is null)
        {
            row = new EoItems { ParticipantId = person.Id, RecordedAt = act.At, RecordedById = who.AccountId, Version = 1 };
            db.Add(row);
        }

        // A merge in this moment would leave the answers behind.
        db.BumpVersion(person);
        row.Write(after);
        row.RecordedAt = act.At;
        row.RecordedById = who.AccountId;
        db.LogEvent(detail, subject, act);
        await db.SaveChangesAsync(cancellationToken);
        return new EoItemsOutcome.Saved();
    }

    private static EoItemsChanged Detail(IReadOnlyList<EoItem> changed, EoAnswers after) => new(
        Answered: [.. changed.Where(item => after[item] == ResponseState.Given)],
        Declined: [.. changed.Where(item => after[item] == ResponseState.Declined)],
        TakenBack: [.. changed.Where(item => after[item] == ResponseState.NotAsked)]);

    /// <summary>
    /// Whether the last save was this account's and about these very items: then this is the same form once more. About
    /// other items it would tell whether a guess is what someone else put on file.
    /// </summary>
    private async Task<bool> HasSavedAsync(Subject subject, DateTime at, EoItemsChanged detail, ActingUser who, CancellationToken cancellationToken)
    {
        var saved = await db.ActivityEvents
            .About(subject).Of<EoItemsChanged>()
            .Where(line => line.AccountId == who.AccountId && line.At == at)
            .Select(line => line.Detail)
            .ToListAsync(cancellationToken);
        return saved.Contains(ActivityTypes.Write(detail));
    }
}
