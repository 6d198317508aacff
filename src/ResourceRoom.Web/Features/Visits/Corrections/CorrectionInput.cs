using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public sealed record CorrectionInput : Unlogged
{
    public int? Version { get; init; }

    public string? StartDay { get; init; }

    public string? StartTime { get; init; }

    public string? EndDay { get; init; }

    public string? EndTime { get; init; }

    /// <summary>Labor Force Status at this contact; the other items belong to the record and are not changed here.</summary>
    public NineQuestionsInput Questions { get; init; } = new();

    public string[] Services { get; init; } = [];

    public TypedNote? Note { get; init; }

    public string? Reason { get; init; }

    public bool HasEnd => !string.IsNullOrWhiteSpace(EndDay) || !string.IsNullOrWhiteSpace(EndTime);

    public static CorrectionInput From(Visit visit)
    {
        var status = VisitFacts.StatusOf(visit);
        return new CorrectionInput
        {
            StartDay = OfficeFormat.Date(OfficeClock.DayOf(visit.StartedAt)),
            StartTime = OfficeFormat.Time(visit.StartedAt),
            EndDay = visit.EndedAt is { } end ? OfficeFormat.Date(OfficeClock.DayOf(end)) : null,
            EndTime = visit.EndedAt is { } ended ? OfficeFormat.Time(ended) : null,
            Questions = new NineQuestionsInput
            {
                LaborForceStatus = status.IsGiven ? status.Value.ToString() : null,
                DeclineLaborForceStatus = status.State == ResponseState.Declined,
            },
            Services = [.. visit.Services.Select(used => ServiceKey.Write(used.ServiceId))],
            Note = visit.Note,
        };
    }

    public Correction ToCorrection(DateOnly today) => new()
    {
        Version = Version!.Value,
        Start = new OfficeMoment(TypedDate.Read(StartDay)!.Value, TypedTime.Read(StartTime)!.Value),
        End = HasEnd ? new OfficeMoment(TypedDate.Read(EndDay)!.Value, TypedTime.Read(EndTime, EarliestEnd())!.Value) : null,
        Status = Questions.ToAnswers(today).LaborForceStatus,
        Services = ServiceKey.ReadAll(Services),
        Note = Note?.Clean(),
        Reason = TypedText.Clean(Reason)!,
    };

    public CorrectionInput ToShow() => SsnInText.HoldsOne(Reason) ? this with { Reason = null } : this;

    /// <summary>Half past one after eleven o'clock of the same day can only be in the afternoon.</summary>
    internal TimeOnly? EarliestEnd() => TypedDate.Read(StartDay) == TypedDate.Read(EndDay) ? TypedTime.Read(StartTime) : null;
}

public sealed class CorrectionInputValidator : AbstractValidator<CorrectionInput>
{
    public CorrectionInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Version).NotNull().WithMessage("The form was incomplete. Open the visit and correct it there.").OverridePropertyName("");
        RuleFor(input => input.StartDay).MustBeADate("check-in");
        RuleFor(input => input.StartTime).MustBeATime("check-in");
        When(input => input.HasEnd, () =>
        {
            RuleFor(input => input.EndDay).MustBeADate("check-out");
            RuleFor(input => input.EndTime).MustBeATime("check-out", after: input => input.EarliestEnd());
        });
        RuleFor(input => input.Questions).MustBeRight(clock, mayBeLeft: static _ => true);
        RuleFor(input => input.Services).NotEmpty().WithMessage("Choose at least one service: services are what a visit records (Policy 1.11.2, item 1).");
        RuleFor(input => input.Note).MustBeANote(Visit.NoteLength);
        RuleFor(input => input.Reason).MustBeAReason("Enter a reason for the correction", VisitVoid.ReasonLength);
    }
}
