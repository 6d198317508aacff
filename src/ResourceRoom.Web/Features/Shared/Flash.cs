using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>One sentence about what was just done, or was not, shown once by the next page. Travels in an encrypted cookie.</summary>
/// <param name="Sentence">The words.</param>
/// <param name="IsDone">Whether it was done; otherwise the sentence says why not.</param>
public sealed record Flash(string Sentence, bool IsDone)
{
    public static Flash Done(string sentence) => new(sentence, IsDone: true);

    public static Flash NotDone(string sentence) => new(sentence, IsDone: false);

    public string Style => IsDone ? "rr-alert--success" : "rr-alert--warning";
}

public static class FlashMessages
{
    private const string Key = "said";
    private const string Done = "said-done";

    /// <summary>Leaves a sentence for the next page.</summary>
    public static void Flash(this ITempDataDictionary next, string sentence, bool isDone = true)
    {
        next[Key] = sentence;
        next[Done] = isDone;
    }

    public static Flash? ReadFlash(this ITempDataDictionary next) =>
        next[Key] is string sentence ? new Flash(sentence, next[Done] is true) : null;
}
