using Microsoft.AspNetCore.Antiforgery;

namespace ResourceRoom.Benchmarks.Floor;

/// <summary>A page with nothing but a form token, in the words in which MVC writes it.</summary>
internal static class FloorPage
{
    public static string With(IAntiforgery antiforgery, HttpContext context) =>
        $"""<form><input name="__RequestVerificationToken" type="hidden" value="{antiforgery.GetAndStoreTokens(context).RequestToken}"></form>""";
}
