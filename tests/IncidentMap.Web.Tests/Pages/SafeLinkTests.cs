using IncidentMap.Web.Pages.State;

namespace IncidentMap.Web.Tests.Pages;

public sealed class SafeLinkTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_http_and_https_become_links(string? address) => Assert.Null(SafeLink.Of(address));

    [Fact]
    public void A_web_address_stays() => Assert.Equal("https://example.org/a?b=1", SafeLink.Of("https://example.org/a?b=1"));
}
