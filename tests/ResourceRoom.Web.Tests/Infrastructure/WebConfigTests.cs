using System.Globalization;
using System.Xml.Linq;

using Microsoft.AspNetCore.Server.Kestrel.Core;

using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Tests.Architecture;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class WebConfigTests
{
    /// <summary>What IIS refuses never reaches the program, whose own page says why.</summary>
    [Fact]
    public void Limits_OfIis_AreNotBelowTheProgramsOwn()
    {
        var limits = XDocument.Load(Path.Combine(SourceFiles.Root, "src", "ResourceRoom.Web", "web.config")).Descendants("requestLimits").Single();

        Assert.True(Of("maxQueryString") >= new KestrelServerLimits().MaxRequestLineSize);
        Assert.True(Of("maxAllowedContentLength") >= new StreamsBodyAttribute().MaxRequestBodySize);

        long Of(string name) => long.Parse(limits.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }
}
