namespace ResourceRoom.Web.Tests.Support;

/// <summary>Posts that no form on the page makes.</summary>
public static class Forgery
{
    /// <summary>Posts fields with the form token of the last page; where the page has none, without.</summary>
    public static Task<Browser> ForgeAsync(this Browser browser, string path, params (string Name, string? Value)[] fields)
    {
        var token = browser.Page.QuerySelector("meta[name=csrf-token]")?.GetAttribute("content") ?? "";
        return browser.PostAsync(path,
        [
            KeyValuePair.Create("__RequestVerificationToken", token),
            .. fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!)),
        ]);
    }
}
