using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

/// <summary>What belongs to the status <i>Offered but declined</i>.</summary>
public sealed record DeclineInput : Unlogged
{
    public string? Reason { get; init; }

    public bool Attempted { get; init; }

    public bool Documented { get; init; }

    /// <summary>The public key of a note that is on file.</summary>
    public string? Note { get; init; }

    /// <summary>A note that is written in the same step.</summary>
    public NoteInput? Written { get; init; }

    internal DeclineReason? ChosenReason => FilterRules.Chosen<DeclineReason>(Reason);

    internal Guid? LinkedNote => Guid.TryParse(Note, out var note) ? note : null;

    internal bool IsNoteWritten => Written is not null && (Written.Body?.Clean() is not null || Written.Files is { New.Count: > 0 } or { Held.Count: > 0 });

    /// <summary>Whether a note was begun that the chosen reason hides.</summary>
    internal bool IsNoteApart => ChosenReason != DeclineReason.OptingOut && IsNoteBegun;

    /// <summary>Whether anything of it was filled in.</summary>
    internal bool IsBegun => ChosenReason is not null || Attempted || Documented || LinkedNote is not null || IsNoteBegun;

    private bool IsNoteBegun => IsNoteWritten || !string.IsNullOrWhiteSpace(Written?.On);

    /// <summary>The note that was written, as a note on its own page would be. Only for one that was.</summary>
    internal NoteInput ToNote() =>
        new() { Kind = nameof(NoteKind.CustomerRequestedNoFollowUp), On = Written!.On, Subject = Written.Subject, Body = Written.Body };

    internal static DeclineInput New() => new() { Written = new NoteInput { Subject = NoteTemplate.Of(NoteKind.CustomerRequestedNoFollowUp).Subject } };
}

public sealed class DeclineInputValidator : AbstractValidator<DeclineInput>
{
    public DeclineInputValidator(IValidator<NoteInput> notes)
    {
        RuleFor(input => input.Note).MayBeChosen("a case note", text => Guid.TryParse(text, out _));
        RuleFor(input => input).Custom((input, context) =>
        {
            // Without a reason it is not known yet whether the note is wanted.
            if (!input.IsNoteWritten || input.ChosenReason is null)
            {
                return;
            }

            if (input.ChosenReason == DeclineReason.UnableToLocate)
            {
                context.AddFailure(FieldOf(nameof(NoteInput.Body)), "Only the customer’s request to opt out is written here. Clear the note and its files, or choose Opting Out.");
            }
            else if (input.LinkedNote is not null)
            {
                context.AddFailure(nameof(input.Note), "You chose a case note and wrote one too. Choose Write it below, or clear what you wrote.");
            }
            else
            {
                notes.Validate(input.ToNote()).Errors.ForEach(fault => context.AddFailure(FieldOf(fault.PropertyName), fault.ErrorMessage));
            }
        });
    }

    private static string FieldOf(string property) => $"{nameof(DeclineInput.Written)}.{property}";
}
