using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

/// <summary>What was said about the equal-opportunity items. A field left empty leaves its item as it is on file.</summary>
public sealed record EoItemsInput : Unlogged
{
    public const string Declined = "Declined";

    public const string NotAsked = "NotAsked";

    public const string Other = "Other";

    public int? Version { get; init; }

    /// <summary>The language in which the questions are shown.</summary>
    public string? Language { get; init; }

    public string? Disability { get; init; }

    public string? LimitedEnglish { get; init; }

    public string? PreferredLanguage { get; init; }

    public string? OtherLanguage { get; init; }

    public static EoItemsInput From(EoAnswers answers)
    {
        var language = ValueOf(answers.PreferredLanguage, language => language!);
        var isListed = !answers.PreferredLanguage.IsGiven || Domain.Participants.EqualOpportunity.PreferredLanguage.Common.Contains(language);
        return new EoItemsInput
        {
            Disability = ValueOf(answers.Disability, value => value ? "Yes" : "No"),
            LimitedEnglish = ValueOf(answers.LimitedEnglish, value => value ? "Yes" : "No"),
            PreferredLanguage = isListed ? language : Other,
            OtherLanguage = isListed ? null : language,
        };
    }

    public EoReplies ToReplies() =>
        new EoItemsReader(static (field, _) => throw new InvalidOperationException($"{field} was saved unchecked.")).Read(this);

    private static string ValueOf<T>(Answer<T> answer, Func<T?, string> inWords) => answer.State switch
    {
        ResponseState.Given => inWords(answer.Value),
        ResponseState.Declined => Declined,
        _ => NotAsked,
    };
}

public sealed class EoItemsInputValidator : AbstractValidator<EoItemsInput>
{
    public EoItemsInputValidator()
    {
        RuleFor(input => input.Version).NotNull().WithMessage("The form was incomplete. Open the record and enter the answers there.").OverridePropertyName("");
        RuleFor(input => input).Custom((input, context) => new EoItemsReader((field, message) => context.AddFailure(field, message)).Read(input));
    }
}
