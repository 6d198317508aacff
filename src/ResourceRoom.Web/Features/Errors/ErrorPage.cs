namespace ResourceRoom.Web.Features.Errors;

public sealed record ErrorPage(string Title, string Text, string? Reference = null)
{
    public static ErrorPage For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("Not understood", "The program could not read what was sent. Nothing was saved. Go back, reload the page and try again."),
        StatusCodes.Status401Unauthorized => new("Sign in first", "You are not signed in. Go to the home page to sign in."),
        StatusCodes.Status403Forbidden => new("Not for this account", "Your account may not open this page. If your work needs it, ask your administrator."),
        StatusCodes.Status404NotFound => new("Not found", "There is nothing at this address, or it is not in your room or area."),
        StatusCodes.Status405MethodNotAllowed => new("Not possible this way", "This address takes a form, not a visit. Go back and use the page's own buttons."),
        StatusCodes.Status413PayloadTooLarge => new("Too much at once", "What was sent is larger than the program takes. Nothing was saved."),
        StatusCodes.Status429TooManyRequests => new("Too many tries", "There were too many requests in a minute. Wait a minute, then try again."),
        >= StatusCodes.Status500InternalServerError => new("Something went wrong", "The program could not finish this. What you sent before is saved; this step is not."),
        _ => new("Not possible", "The program could not do this. Nothing was saved. Go back and try again."),
    };
}
