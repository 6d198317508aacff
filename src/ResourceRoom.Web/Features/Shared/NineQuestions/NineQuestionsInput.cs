namespace ResourceRoom.Web.Features.Shared.NineQuestions;

/// <summary>What was typed into the nine questions, each with its own <em>Prefer not to answer</em>.</summary>
public sealed record NineQuestionsInput : Unlogged
{
    /// <summary>Tag of the language in which the questions are asked; English when it is none of those there are.</summary>
    public string? Language { get; init; }

    public string? FirstName { get; init; }

    public bool DeclineFirstName { get; init; }

    public bool NoFirstName { get; init; }

    public string? LastName { get; init; }

    public bool DeclineLastName { get; init; }

    public string? Zip { get; init; }

    public bool DeclineZip { get; init; }

    /// <summary>Social Security Number; never sent back into a page.</summary>
    public string? Ssn { get; init; }

    public bool DeclineSsn { get; init; }

    /// <summary>A number that looks made up was asked about once more and is what the visitor says.</summary>
    public bool ConfirmSsn { get; init; }

    public string? BirthDate { get; init; }

    public bool DeclineBirthDate { get; init; }

    /// <summary>The birth date of someone very young was asked about once more and is right.</summary>
    public bool ConfirmBirthDate { get; init; }

    /// <summary>Labor Force Status: name of a <see cref="Domain.Participants.LaborForceStatus"/>.</summary>
    public string? LaborForceStatus { get; init; }

    public bool DeclineLaborForceStatus { get; init; }

    public string? Hispanic { get; init; }

    public bool DeclineHispanic { get; init; }

    public string[] Race { get; init; } = [];

    public bool DeclineRace { get; init; }

    public string? Gender { get; init; }

    public bool DeclineGender { get; init; }

    /// <summary>The same answers, asked in another language; in the same when none is named.</summary>
    public NineQuestionsInput In(string? language) => language is null ? this : this with { Language = QuestionWords.In(language).Tag };
}
