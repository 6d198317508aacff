namespace ResourceRoom.Web.Features.Errors;

public sealed record ErrorPage(string Title, string Text, string? Reference = null)
{
    public static ErrorPage For(int status) => status switch
    {
        StatusCodes.Status400BadRequest => new("Something was wrong with that request", "We could not read what was sent. Nothing was saved. Go back, reload the page and try again."),
        StatusCodes.Status401Unauthorized => new("Sign in first", "We could not sign you in. Go to the home page to sign in."),
        StatusCodes.Status403Forbidden => new("You don’t have access", "Your account can’t open this page. If you need it for your work, ask your administrator."),
        StatusCodes.Status404NotFound => new("Not found", "There is nothing at this address, or it is outside your room or area."),
        StatusCodes.Status405MethodNotAllowed => new("That page can’t be opened directly", "Go back and use the buttons on the page."),
        StatusCodes.Status413PayloadTooLarge => new("That file or form is too large", "Nothing was saved. Send a smaller file or fewer rows."),
        StatusCodes.Status415UnsupportedMediaType => new("We can’t read that form", "It was sent in an encoding we don’t support. Nothing was saved. Send it from a browser, as UTF-8."),
        StatusCodes.Status429TooManyRequests => new("Too many attempts", "There were too many requests in a minute. Wait a minute, then try again."),
        >= StatusCodes.Status500InternalServerError => new("Something went wrong", "We could not finish this step. What you saved before is still there."),
        _ => new("That didn’t work", "We could not complete that. Nothing was saved. Go back and try again."),
    };
}
