using FluentValidation;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>What the cards of a returning and of a new visitor have in common.</summary>
public abstract record VisitInput
{
    /// <summary>Key of this form; the second time it comes it makes no second visit.</summary>
    public Guid VisitKey { get; init; }

    /// <summary>Code of the room the card was opened for; the sign-in may have switched to another since.</summary>
    public string? Room { get; init; }

    /// <summary>The questions that were asked.</summary>
    public NineQuestionsInput Questions { get; init; } = new();

    /// <summary>Keys of the services used.</summary>
    public string[] Services { get; init; } = [];

    /// <summary>A short note.</summary>
    public string? Note
    {
        get;
        init
        {
            field = NoteRules.WithoutSsn(value);
            NoteHeldSsn = field != value;
        }
    }

    /// <summary>Whether an SSN was taken out of it.</summary>
    public bool NoteHeldSsn { get; private init; }

    /// <summary>The services and the note, once they were found right.</summary>
    public VisitDraft ToDraft() =>
        new(VisitKey, ServiceKeys.Read(Services)!, TypedText.Clean(Note));
}

/// <summary>Shape of what the cards have in common.</summary>
internal static class VisitInputRules
{
    public static void AddVisitRules<T>(this AbstractValidator<T> validator)
        where T : VisitInput
    {
        validator.RuleFor(input => input.VisitKey).NotEmpty().WithMessage("The form lost its key. Start over.").OverridePropertyName("");
        validator.RuleFor(input => input.Services).NotEmpty().WithMessage("Choose at least one service.");
        validator.RuleFor(input => input.Services)
            .Must(services => ServiceKeys.Read(services) is not null)
            .WithMessage("One of the services does not exist. Choose from those shown.");
        validator.RuleFor(input => input.Note).MustBeANote(input => input.NoteHeldSsn);
    }
}
