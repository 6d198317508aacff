using System.Globalization;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>What becomes of a note or an addendum beyond the record.</summary>
public enum NoteDelivery
{
    Keep,
    Send,
}

public sealed record NoteInput : Unlogged
{
    public string? Kind { get; init; }

    public string? On { get; init; }

    public TypedNote? Subject { get; init; }

    public TypedNote? Body { get; init; }

    public string? Outcome { get; init; }

    public string? Method { get; init; }

    public string? SpokeWith { get; init; }

    public string? Minutes { get; init; }

    /// <summary>The day of contact that stays although the note counts for nothing; another day is asked about anew.</summary>
    public string? KeptDay { get; init; }

    /// <summary>As <see cref="NoteReturn"/> reads it.</summary>
    public string? ReturnTo { get; init; }

    /// <summary>The public key of a step of the plan.</summary>
    public string? Step { get; init; }

    /// <summary>A <see cref="QuarterFollowingExit"/>, of the exit of the step's enrollment.</summary>
    public string? Missing { get; init; }

    public FilesInput? Files { get; init; }

    public string? Delivery { get; init; }

    /// <summary>Whether the text itself goes out by email to somebody without an account.</summary>
    public bool TextByMail { get; init; }

    internal static NoteInput New(NoteKind kind, DateOnly today) =>
        new() { Kind = kind.ToString(), On = OfficeFormat.Date(today), Delivery = nameof(NoteDelivery.Keep) };

    internal bool IsSent => FilterRules.Chosen<NoteDelivery>(Delivery) == NoteDelivery.Send;

    internal NoteKind ChosenKind => FilterRules.Chosen<NoteKind>(Kind)!.Value;

    internal DateOnly Day => TypedDate.Read(On)!.Value;

    internal NoteOutcome? ChosenOutcome => FilterRules.Chosen<NoteOutcome>(Outcome);

    internal NoteMethod? ChosenMethod => FilterRules.Chosen<NoteMethod>(Method);

    internal SpokeWith? ChosenSpokeWith => FilterRules.Chosen<SpokeWith>(SpokeWith);

    internal bool IsDayKept => KeptDay is not null && KeptDay == OfficeFormat.Date(Day);

    internal int? ReadMinutes => int.TryParse(Minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    internal QuarterFollowingExit? MissingQuarter => FilterRules.Chosen<QuarterFollowingExit>(Missing);

    internal Guid? ChosenStep => Guid.TryParse(Step, out var step) ? step : null;
}

public sealed class NoteInputValidator : AbstractValidator<NoteInput>
{
    private const int LongestDay = 24 * 60;

    public NoteInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<NoteKind>(text) is not null).WithMessage("Choose a kind of note.");
        RuleFor(input => input.On).MustBeADate("contact");
        RuleFor(input => input.Subject).MustBeANote(CaseNote.SubjectLength, "subject");
        RuleFor(input => input.Subject).Must(text => text?.Clean() is not null).WithMessage("Enter a subject.");
        RuleFor(input => input.Body).MustBeANote(CaseNote.BodyLength);
        RuleFor(input => input.Body).Must(text => text?.Clean() is not null).WithMessage("Enter the note.");
        RuleFor(input => input.Body).Must(text => text?.Clean() is not { } body || !NoteTemplate.IsUnfilled(body)).WithMessage("Fill in the template: it has only its headings so far.");
        RuleFor(input => input.Outcome).MayBeChosen("an outcome", text => FilterRules.Chosen<NoteOutcome>(text) is not null);
        RuleFor(input => input.Method).MayBeChosen("a method", text => FilterRules.Chosen<NoteMethod>(text) is not null);
        RuleFor(input => input.SpokeWith).MayBeChosen("with whom you spoke", text => FilterRules.Chosen<SpokeWith>(text) is not null);
        RuleFor(input => input.Minutes)
            .Must((input, text) => string.IsNullOrWhiteSpace(text) || input.ReadMinutes is >= 1 and <= LongestDay)
            .WithMessage("Enter the duration in whole minutes, such as 30.");
        RuleFor(input => input.Delivery).MayBeChosen("whether to send the note", text => FilterRules.Chosen<NoteDelivery>(text) is not null);
        RuleFor(input => input.Step).MayBeChosen("a step of the plan", text => Guid.TryParse(text, out _));
        RuleFor(input => input).Custom((input, context) => AddFaults(input, clock.Today, context.AddFailure));
    }

    private static void AddFaults(NoteInput input, DateOnly today, Action<string, string> add)
    {
        if (FilterRules.Chosen<NoteKind>(input.Kind) is not { } kind)
        {
            return;
        }

        var facts = new NoteFacts
        {
            Kind = kind,
            On = TypedDate.Read(input.On) ?? today,
            Outcome = input.ChosenOutcome,
            Method = input.ChosenMethod,
            SpokeWith = input.ChosenSpokeWith,
            Today = today,
        };
        foreach (var fault in NoteRule.FaultsOf(facts))
        {
            var (field, sentence) = fault.InWords();
            add(field, sentence);
        }
    }
}
