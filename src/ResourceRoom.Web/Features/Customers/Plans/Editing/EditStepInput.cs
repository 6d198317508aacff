using System.Globalization;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Plans.Money;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

public sealed record EditStepInput : Unlogged
{
    /// <summary>The version that was shown; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public List<Guid> Goals { get; init; } = [];

    public List<Guid> Barriers { get; init; } = [];

    public string? Status { get; init; }

    public string? Reason { get; init; }

    public TypedNote? Provider { get; init; }

    public string? Dollars { get; init; }

    public string? ScheduledStart { get; init; }

    public string? ScheduledEnd { get; init; }

    public string? ActualStart { get; init; }

    public string? ActualEnd { get; init; }

    public string? Hours { get; init; }

    public bool Funding { get; init; }

    public bool Need { get; init; }

    public TypedNote? Note { get; init; }

    /// <summary>What goes with the status Offered but declined; null where it is not offered.</summary>
    public DeclineInput? Decline { get; init; }

    /// <summary>Whether entries of a decline came with the status of one.</summary>
    internal bool IsDeclineTyped => Decline is { IsBegun: true } && FilterRules.Chosen<StepStatus>(Status) == StepStatus.OfferedButDeclined;

    internal StepStatus ChosenStatus => FilterRules.Chosen<StepStatus>(Status)!.Value;

    /// <summary>What a decline is asked for with; null if none is.</summary>
    internal DeclineInput? AskedDecline(Step step) => step switch
    {
        { IsSynced: true } or { Service.Code: not FollowUpServices.Container } => null,
        _ when ChosenStatus != StepStatus.OfferedButDeclined => null,
        { Status: StepStatus.OfferedButDeclined } => Decline is { IsBegun: true } ? Decline : null,
        _ => Decline ?? new DeclineInput(),
    };

    /// <summary>Without a number that may be an SSN, which is not shown again.</summary>
    internal EditStepInput ToShow() => SsnInText.HoldsOne(Reason) ? this with { Reason = null } : this;

    /// <summary>What the step is to be. What its source records stays.</summary>
    internal StepValues ToValues(Step step) => new()
    {
        Status = step.IsSynced ? step.Status : ChosenStatus,
        Provider = step.IsSynced ? step.Provider : Provider?.Clean(),
        Dollars = TypedMoney.Read(Dollars, out _),
        Hours = TypedHours.Read(Hours),
        Dates = new StepDates
        {
            ScheduledStart = TypedDate.Read(ScheduledStart),
            ScheduledEnd = TypedDate.Read(ScheduledEnd),
            ActualStart = step.IsSynced ? step.ActualStart : TypedDate.Read(ActualStart),
            ActualEnd = step.IsSynced ? step.ActualEnd : TypedDate.Read(ActualEnd),
        },
        IsFundingConfirmed = step.Service.Category == ServiceCategory.SupportiveServices ? Funding : step.FundingConfirmedAt is not null,
        IsNeedConfirmed = step.Service.Category == ServiceCategory.SupportiveServices ? Need : step.NeedConfirmedAt is not null,
        Note = Note?.Clean(),
    };

    internal static EditStepInput Of(Step step, IEnumerable<Guid> goals, IEnumerable<Guid> barriers) => new()
    {
        Version = step.Version,
        Goals = [.. goals],
        Barriers = [.. barriers],
        Status = step.Status.ToString(),
        Provider = step.Provider,
        Dollars = step.Dollars?.ToString("N2", CultureInfo.InvariantCulture),
        ScheduledStart = Typed(step.ScheduledStart),
        ScheduledEnd = Typed(step.ScheduledEnd),
        ActualStart = Typed(step.ActualStart),
        ActualEnd = Typed(step.ActualEnd),
        Hours = step.Hours?.ToString("0.##", CultureInfo.InvariantCulture),
        Funding = step.FundingConfirmedAt is not null,
        Need = step.NeedConfirmedAt is not null,
        Note = step.Note,
        Decline = DeclineInput.New(),
    };

    /// <summary>The same once the planner confirms the day on which the customer marked the step as done.</summary>
    internal EditStepInput Completed(DateOnly? markedDoneOn) =>
        this with { Status = nameof(StepStatus.Completed), ActualEnd = ActualEnd ?? Typed(markedDoneOn) };

    private static string? Typed(DateOnly? day) => day is { } some ? Infrastructure.OfficeFormat.Date(some) : null;
}

public sealed class EditStepInputValidator : AbstractValidator<EditStepInput>
{
    public EditStepInputValidator()
    {
        RuleFor(input => input.Status).Must(text => FilterRules.Chosen<StepStatus>(text) is not null).WithMessage("Choose a status from the list.");
        When(input => TypedText.Clean(input.Reason) is not null, () => RuleFor(input => input.Reason).MustBeAReason("Enter the reason", Step.ReasonLength));
        RuleFor(input => input.Provider).MustBeANote(Step.ProviderLength, "service provider");
        RuleFor(input => input.Dollars).Custom((text, context) =>
        {
            if (TypedMoney.Read(text, out var fault) is null && fault != TypedMoneyFault.Empty)
            {
                context.AddFailure(fault.InWords());
            }
        });
        RuleFor(input => input.ScheduledStart).MayBeADate("scheduled start");
        RuleFor(input => input.ScheduledEnd).MayBeADate("scheduled end");
        RuleFor(input => input.ActualStart).MayBeADate("actual start");
        RuleFor(input => input.ActualEnd).MayBeADate("actual end");
        RuleFor(input => input.Hours).Must(text => string.IsNullOrWhiteSpace(text) || TypedHours.Read(text) is not null)
            .WithMessage($"Enter hours from 0 to {TypedHours.Most:N2}, such as 12 or 12.5.");
        RuleFor(input => input.Note).MustBeANote(Step.NoteLength);
    }
}
