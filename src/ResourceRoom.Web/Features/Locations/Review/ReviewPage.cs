using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Locations.Review;

public sealed record ReviewPage : Unlogged
{
    public required SubmittedFormPage Submitted { get; init; }

    public required ReviewInput Input { get; init; }

    public required IReadOnlyList<FieldOverlap> Overlaps { get; init; }

    /// <summary>Accepted changes that would never apply, if this closing is accepted.</summary>
    public required IReadOnlyList<OtherForm> Lapsing { get; init; }

    public required IReadOnlyList<OtherForm> ClosingsOnSameDays { get; init; }

    public required ClosingEffects? Effects { get; init; }

    public required FormStateRefusal? WhyNot { get; init; }

    /// <summary>Whether nobody but its submitter could decide about it.</summary>
    public required bool HasNoReviewer { get; init; }

    public required IReadOnlyList<SimilarRoom> Similar { get; init; }

    /// <summary>The day on which the room opens again, if this closing for a time is accepted.</summary>
    public required DateOnly? OpensAgainOn { get; init; }
}

[Scoped]
public sealed class OpenReview(ResourceRoomDb db, OpenLocationForm open, OfficeClock clock)
{
    /// <summary>A form side by side with what it replaces; null when there is none.</summary>
    public async Task<ReviewPage?> ExecuteAsync(Guid id, ReviewInput? typed, ActingUser who, CancellationToken cancellationToken)
    {
        if (await open.SubmittedAsync(id, new MoveInput(), who, cancellationToken) is not { Form: { State: not LocationFormState.Draft } form } submitted)
        {
            return null;
        }

        var isWaiting = form.State == LocationFormState.Submitted;
        var room = isWaiting && form is { Kind: not LocationFormKind.New, LocationId: { } location } ? await db.ReadRoomWithFormsAsync(location, cancellationToken) : null;
        var isSubmitter = form.Steps.Exists(step => step.Kind == LocationFormStepKind.Submitted && step.ById == who.AccountId);
        return new ReviewPage
        {
            Submitted = submitted,
            Input = (typed ?? new ReviewInput()) with { Version = form.Version },
            Overlaps = room is null ? [] : DecideForm.OverlapsOf(form, room, clock.Today),
            Lapsing = room is null ? [] : LapsingOf(form, room),
            ClosingsOnSameDays = room is null ? [] : ClosingsOnSameDaysAs(form, room),
            OpensAgainOn = room is not null && form is { Kind: LocationFormKind.Closure, ClosedThrough: not null }
                ? room.Timeline(form).Versions.FirstOrDefault(version => version.From > form.EventOn && version.State == RoomState.Open)?.From
                : null,
            Effects = form.Kind == LocationFormKind.Closure && isWaiting ? await open.EffectsAsync(form.Location!, cancellationToken) : null,
            WhyNot = FormStateRule.WhyNot(FormAct.Accept, new() { State = form.State, IsOet = true, IsSubmitter = isSubmitter }),
            HasNoReviewer = isWaiting && isSubmitter && !await HasOtherReviewerAsync(who, cancellationToken),
            Similar = form.Kind == LocationFormKind.New && isWaiting ? await db.RoomsLikeAsync(form.LwiaNumber, form.Facts!, form.PublicId, cancellationToken) : [],
        };
    }

    private static IReadOnlyList<OtherForm> ClosingsOnSameDaysAs(LocationForm form, RoomWithForms room) => form is { Kind: LocationFormKind.Closure, ClosedThrough: not null }
        ? [.. room.ClosingsOnDaysOf(new Closing(form.EventOn!.Value, form.ClosedThrough), but: form).Select(OtherForm.Of)]
        : [];

    private static IReadOnlyList<OtherForm> LapsingOf(LocationForm form, RoomWithForms room)
    {
        if (form is not { Kind: LocationFormKind.Closure, ClosedThrough: null })
        {
            return [];
        }

        var lapsed = room.Timeline(form).Lapsed;
        return [.. room.Accepted.Where(other => other.AcceptedPlace is { } place && lapsed.Contains(place)).Select(OtherForm.Of)];
    }

    public Task<bool> HasOtherReviewerAsync(ActingUser who, CancellationToken cancellationToken) =>
        db.ActiveStaff().AnyAsync(member => member.Role == Roles.Oet && member.Account.Id != who.AccountId, cancellationToken);
}
