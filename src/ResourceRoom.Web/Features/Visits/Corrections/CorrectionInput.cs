using FluentValidation;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Visits.Desk;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public sealed record CorrectionInput
{
    public int? Version { get; init; }

    public string? StartDay { get; init; }

    public string? StartTime { get; init; }

    /// <summary>Day of check-out; empty, with its time, while the person is in the room.</summary>
    public string? EndDay { get; init; }

    public string? EndTime { get; init; }

    /// <summary>Labor Force Status at this contact; the other items belong to the record and are not changed here.</summary>
    public NineQuestionsInput Questions { get; init; } = new();

    public string[] Services { get; init; } = [];

    public string? Note
    {
        get;
        init
        {
            field = NoteRules.WithoutSsn(value);
            NoteHeldSsn = field != value;
        }
    }

    public bool NoteHeldSsn { get; private init; }

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
        Start = new OfficeMoment(VisitFilterInput.DayOf(StartDay)!.Value, ReadStartTime().Time!.Value),
        End = HasEnd ? new OfficeMoment(VisitFilterInput.DayOf(EndDay)!.Value, ReadEndTime().Time!.Value) : null,
        Status = Questions.ToAnswers(today).LaborForceStatus,
        Services = [.. Services.Select(ServiceKey.Read).Distinct()],
        Note = TypedText.Clean(Note),
        Reason = TypedText.Clean(Reason)!,
    };

    public CorrectionInput ToShow() => SsnInText.MayHoldOne(Reason) ? this with { Reason = null } : this;

    /// <summary>The type's name alone: the note is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(CorrectionInput);

    internal TypedTime ReadStartTime() => TypedTime.Read(StartTime, after: null);

    /// <summary>Half past one after eleven o'clock of the same day can only be in the afternoon.</summary>
    internal TypedTime ReadEndTime() =>
        TypedTime.Read(EndTime, VisitFilterInput.DayOf(StartDay) == VisitFilterInput.DayOf(EndDay) ? ReadStartTime().Time : null);
}

public sealed class CorrectionInputValidator : AbstractValidator<CorrectionInput>
{
    public CorrectionInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Version).NotNull().WithMessage("The form came incomplete. Open the visit and correct it there.").OverridePropertyName("");
        RuleFor(input => input.StartDay).Must(BeADay).WithMessage("Check-in day is not a day. Type it as MM/DD/YYYY, such as 02/23/2026.");
        RuleFor(input => input.StartTime)
            .Must((input, _) => input.ReadStartTime().Time is not null)
            .WithMessage(input => input.ReadStartTime().Fault == WallTimeFault.MorningOrAfternoon
                ? CorrectionWords.MorningOrAfternoon("Check-in", input.StartTime)
                : "Check-in time is not a time. Type it as 9:05 AM, or as 13:40.");
        When(input => input.HasEnd, () =>
        {
            RuleFor(input => input.EndDay).Must(BeADay)
                .WithMessage("Check-out day is not a day. Type it as MM/DD/YYYY, or leave day and time empty while the visitor is in the room.");
            RuleFor(input => input.EndTime)
                .Must((input, _) => input.ReadEndTime().Time is not null)
                .WithMessage(input => input.ReadEndTime().Fault == WallTimeFault.MorningOrAfternoon
                    ? CorrectionWords.MorningOrAfternoon("Check-out", input.EndTime)
                    : "Check-out time is not a time. Type it as 9:05 AM or 13:40, or leave day and time empty while the visitor is in the room.");
        });
        RuleFor(input => input.Questions).MustBeRight(clock, mayBeLeft: static _ => true);
        RuleFor(input => input.Services).NotEmpty().WithMessage("Choose at least one service: services are what a visit records (Policy 1.11.2, item 1).");
        RuleFor(input => input.Note).MustBeANote(input => input.NoteHeldSsn);
        RuleFor(input => input.Reason).MustBeAReason("Say why the visit is corrected", VisitVoid.ReasonLength);
    }

    private static bool BeADay(string? text) => VisitFilterInput.DayOf(text) is not null;
}
