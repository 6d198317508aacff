using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Systems.Registering;

/// <summary>The answer to a point of the checklist as it was typed: nothing is chosen before.</summary>
public sealed record PointInput
{
    public const string Yes = "Yes";
    public const string No = "No";

    public string? Answer { get; init; }

    public TypedNote? Evidence { get; init; }

    internal bool? IsYes => Answer switch
    {
        Yes => true,
        No => false,
        _ => null,
    };
}

public sealed record SystemInput : Unlogged
{
    /// <summary>The version that was edited; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public string? Code { get; init; }

    public TypedNote? Name { get; init; }

    public string? Area { get; init; }

    public TypedNote? ContactName { get; init; }

    public string? ContactEmail { get; init; }

    public TypedNote? ContactPhone { get; init; }

    public bool IsAllOrNothing { get; init; }

    public PointInput CollectsNineItems { get; init; } = new();

    public PointInput RequiresResponse { get; init; } = new();

    public PointInput NoDefaultDecline { get; init; } = new();

    public PointInput LoadsWeekly { get; init; } = new();

    /// <summary>Of a system that is registered, neither its code nor its LWIA is asked for.</summary>
    internal bool IsNew { get; init; }

    internal IReadOnlyList<(ChecklistPoint Point, PointInput Typed)> Points =>
    [
        (ChecklistPoint.CollectsNineItems, CollectsNineItems), (ChecklistPoint.RequiresResponse, RequiresResponse),
        (ChecklistPoint.NoDefaultDecline, NoDefaultDecline), (ChecklistPoint.LoadsWeekly, LoadsWeekly),
    ];

    internal string CleanCode => TypedText.Line(Code).ToUpperInvariant();

    internal static SystemInput Of(TrackingSystem system) => new()
    {
        Version = system.Version,
        Name = system.Name,
        ContactName = system.ContactName,
        ContactEmail = system.ContactEmail,
        ContactPhone = SystemPhone.Read(system.ContactPhone)?.ToString(),
        IsAllOrNothing = system.IsAllOrNothing,
        CollectsNineItems = PointOf(system, ChecklistPoint.CollectsNineItems),
        RequiresResponse = PointOf(system, ChecklistPoint.RequiresResponse),
        NoDefaultDecline = PointOf(system, ChecklistPoint.NoDefaultDecline),
        LoadsWeekly = PointOf(system, ChecklistPoint.LoadsWeekly),
    };

    /// <summary>Only of a form without mistakes.</summary>
    internal SystemFacts ToFacts() => new()
    {
        Name = TypedText.Line(Name?.Text),
        ContactName = TypedText.Line(ContactName?.Text),
        ContactEmail = TypedText.Line(ContactEmail),
        ContactPhone = TypedPhone.Read(ContactPhone?.Text, out _),
        IsAllOrNothing = IsAllOrNothing,
        Answers = Points.ToDictionary(point => point.Point, point => new PointAnswer(point.Typed.IsYes!.Value, point.Typed.Evidence?.Clean() ?? "")),
    };

    private static PointInput PointOf(TrackingSystem system, ChecklistPoint point) => system.Answers.FirstOrDefault(answer => answer.Point == point) is { } answer
        ? new PointInput { Answer = ChecklistWords.YesNo(answer.IsYes), Evidence = answer.Evidence }
        : new PointInput();
}

public sealed class SystemInputValidator : AbstractValidator<SystemInput>
{
    private const int EmailLength = 254;

    public SystemInputValidator()
    {
        RuleFor(input => input.Code).Must((input, _) => SystemCode.IsOne(input.CleanCode)).When(input => input.IsNew)
            .WithMessage($"Enter a code of 2 to {SystemCode.MaxLength} letters A to Z, digits and hyphens, such as SUNRISE-20.");
        RuleFor(input => input.Name).MustBeANote(TrackingSystem.NameLength, "name");
        RuleFor(input => input.Name).Must(name => TypedText.Line(name?.Text).Any(char.IsLetter)).WithMessage("Enter the name of the system.");
        RuleFor(input => input.ContactName).MustBeANote(TrackingSystem.NameLength, "contact’s name");
        RuleFor(input => input.ContactName).Must(name => TypedText.Line(name?.Text).Any(char.IsLetter)).WithMessage("Enter who answers for the system.");
        RuleFor(input => input.ContactEmail).MustBeAnEmailAddress();
        RuleFor(input => input.ContactEmail).Must(email => email!.Trim().Length <= EmailLength).When(input => input.ContactEmail?.Trim().Length is > EmailLength and <= 256)
            .WithMessage($"An email address can be up to {EmailLength} characters.");
        When(
            input => !string.IsNullOrWhiteSpace(input.ContactPhone?.Text),
            () => RuleFor(input => input.ContactPhone).MustBeAPhoneNumber());
        RuleFor(input => input).Custom((input, context) =>
        {
            foreach (var (point, typed) in input.Points)
            {
                if (typed.IsYes is null)
                {
                    context.AddFailure($"{point}.{nameof(PointInput.Answer)}", $"Answer with yes or no: {point.Question()}");
                }

                if (FaultOf(typed) is { } fault)
                {
                    context.AddFailure($"{point}.{nameof(PointInput.Evidence)}", fault);
                }
            }
        });
    }

    private static string? FaultOf(PointInput typed) => typed.Evidence switch
    {
        { HeldSsn: true } => NoteRules.HeldSsn.Replace("the note", "the evidence", StringComparison.Ordinal).Replace("notes are", "it is", StringComparison.Ordinal),
        var evidence when NoteRules.TooLong(evidence, ChecklistAnswer.EvidenceLength, "evidence") is { } tooLong => tooLong,
        var evidence when typed.IsYes is true && string.IsNullOrWhiteSpace(evidence?.Clean()) => "Enter what shows it, such as a screen, a report or a test, and the day on which it was seen.",
        _ => null,
    };
}
