using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>One sentence about what was just done, shown once by the next page. Travels in an encrypted cookie.</summary>
public static class Said
{
    private const string Key = "said";

    /// <summary>Leaves a sentence for the next page.</summary>
    public static void Say(this ITempDataDictionary next, string sentence) => next[Key] = sentence;

    /// <summary>The sentence left by the page before, if any.</summary>
    public static string? WhatWasSaid(this ITempDataDictionary next) => next[Key] as string;
}
