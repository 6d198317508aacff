using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ResourceRoom.Web.Tests.Architecture.Fixtures;

public static class VisitHelper;

public class VisitManager<T>
{
    public T? Visit { get; set; }
}

public static class VisitUtils;

public sealed class CommonLaw;

public sealed class FollowUpTagHelper : TagHelper;
