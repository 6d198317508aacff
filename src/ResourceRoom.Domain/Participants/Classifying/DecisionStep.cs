namespace ResourceRoom.Domain.Participants.Classifying;

/// <summary>One question on the way to a class (Policy 1.11.2, item 7).</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Answer">True for yes.</param>
/// <param name="Lacking">The items without a value that made the answer no, in policy order.</param>
public sealed record DecisionStep(DecisionQuestion Question, bool Answer, IReadOnlyList<NineItem> Lacking)
{
    /// <summary>The clause this step's question comes from.</summary>
    public string Clause => ClauseOf(Question);

    /// <summary>The clause a question comes from, as cited on pages; throws for a number that is not a question.</summary>
    public static string ClauseOf(DecisionQuestion question) => question switch
    {
        DecisionQuestion.RegisteredInProgram => "Policy 1.11.2, item 6.3",
        DecisionQuestion.AllNineItemsGiven => "Policy 1.11.2, item 6.3",
        DecisionQuestion.NameAndZipGiven => "Policy 1.11.2, item 6.1",
        DecisionQuestion.SsnGiven => "Policy 1.11.2, item 6.2",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
    };
}
