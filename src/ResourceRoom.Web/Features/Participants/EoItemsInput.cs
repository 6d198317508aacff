using FluentValidation;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>What was said about the equal-opportunity items. A field left empty leaves its item as it is on file.</summary>
public sealed record EoItemsInput
{
    /// <summary>Value of a choice: the person prefers not to answer.</summary>
    public const string Declined = "Declined";

    /// <summary>Value of a choice: nobody asked.</summary>
    public const string NotAsked = "NotAsked";

    /// <summary>Value of the choice of a language that is not listed.</summary>
    public const string Other = "Other";

    /// <summary>How often the answers had been saved when the form was opened; 0 for the first time.</summary>
    public int? Version { get; init; }

    /// <summary>Yes, No, <see cref="Declined"/> or <see cref="NotAsked"/>.</summary>
    public string? Disability { get; init; }

    /// <summary>Yes, No, <see cref="Declined"/> or <see cref="NotAsked"/>.</summary>
    public string? LimitedEnglish { get; init; }

    /// <summary>A listed language, <see cref="Other"/>, <see cref="Declined"/> or <see cref="NotAsked"/>.</summary>
    public string? PreferredLanguage { get; init; }

    /// <summary>A language that is not listed.</summary>
    public string? OtherLanguage { get; init; }

    /// <summary>The type's name alone: what was said is confidential and never reaches a log by accident.</summary>
    public override string ToString() => nameof(EoItemsInput);

    /// <summary>The answers on file, ready to be changed by who may see them.</summary>
    public static EoItemsInput From(EoAnswers answers)
    {
        var language = ValueOf(answers.PreferredLanguage, language => language!);
        var isListed = !answers.PreferredLanguage.IsGiven || Domain.Participants.PreferredLanguage.Common.Contains(language);
        return new EoItemsInput
        {
            Disability = ValueOf(answers.Disability, value => value ? "Yes" : "No"),
            LimitedEnglish = ValueOf(answers.LimitedEnglish, value => value ? "Yes" : "No"),
            PreferredLanguage = isListed ? language : Other,
            OtherLanguage = isListed ? null : language,
        };
    }

    /// <summary>What was said, once it was found right.</summary>
    public EoReplies ToReplies() =>
        new EoItemsReader(static (field, _) => throw new InvalidOperationException($"{field} was saved unchecked.")).Read(this);

    private static string ValueOf<T>(Answer<T> answer, Func<T?, string> inWords) => answer.State switch
    {
        ResponseState.Given => inWords(answer.Value),
        ResponseState.Declined => Declined,
        _ => NotAsked,
    };
}

/// <summary>Shape of the equal-opportunity items.</summary>
public sealed class EoItemsInputValidator : AbstractValidator<EoItemsInput>
{
    /// <summary>Sets the rules up.</summary>
    public EoItemsInputValidator()
    {
        RuleFor(input => input.Version).NotNull().WithMessage("The form came incomplete. Open the record and record the answers there.").OverridePropertyName("");
        RuleFor(input => input).Custom((input, context) => new EoItemsReader((field, message) => context.AddFailure(field, message)).Read(input));
    }
}
